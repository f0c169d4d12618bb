package vn.ocop.promotion.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.AreaScope;

/** Looks up what this service knows of producers, products and certificates. */
@ApplicationScoped
public class Standings {
    private static final Text PRODUCT =
            Text.of(
                    "Dịch vụ này không biết sản phẩm đã nêu",
                    "This service does not know the product that is named");
    private static final Text PRODUCER =
            Text.of(
                    "Dịch vụ này không biết chủ thể đã nêu",
                    "This service does not know the producer that is named");

    private final ProducerCopyRepository producers;
    private final ProductCopyRepository products;
    private final CertificateCopyRepository certificates;
    private final EntityManager database;

    Standings(
            ProducerCopyRepository producers,
            ProductCopyRepository products,
            CertificateCopyRepository certificates,
            EntityManager database) {
        this.producers = producers;
        this.products = products;
        this.certificates = certificates;
        this.database = database;
    }

    /** The product that a request names; 422 when it is unknown here. */
    public KnownProduct product(UUID id, String pointer) {
        return findProduct(id).orElseThrow(() -> unknown(pointer, PRODUCT));
    }

    /** The same for one who may name products of his areas only; others are as unknown to him. */
    public KnownProduct productIn(AreaScope scope, UUID id, String pointer) {
        return findProduct(id)
                .filter(product -> scope.covers(product.place().area()))
                .orElseThrow(() -> unknown(pointer, PRODUCT));
    }

    /** The producer that a request names; 422 when it is unknown here. */
    public KnownProducer producer(UUID id, String pointer) {
        return producers
                .findByIdOptional(id)
                .map(ProducerCopy::known)
                .orElseThrow(() -> unknown(pointer, PRODUCER));
    }

    /** The product of a request of which the caller may see what is public only. */
    public KnownProduct publicProduct(UUID id, LocalDate today, String pointer) {
        var product = product(id, pointer);
        if (!isPublic(id, today)) {
            throw unknown(pointer, PRODUCT);
        }
        return product;
    }

    public Optional<KnownProduct> findProduct(UUID id) {
        return products.findByIdOptional(id).map(ProductCopy::known);
    }

    /** All certificates of a product, past and present. */
    public List<Certificate> certificatesOf(UUID productId) {
        return certificates.list("productId", productId).stream()
                .map(CertificateCopy::known)
                .toList();
    }

    public boolean isPublic(UUID productId, LocalDate today) {
        return (Boolean)
                database.createNativeQuery(
                                "select product_is_public(:product, :today)", Boolean.class)
                        .setParameter("product", productId)
                        .setParameter("today", today)
                        .getSingleResult();
    }

    private static Refusal unknown(String pointer, Text text) {
        return Refusal.of(
                Problems.UNKNOWN_REFERENCE,
                text,
                List.of(Fault.at(pointer, "unknown-reference", text)));
    }
}
