package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.product.classification.PaperClass;
import vn.ocop.product.producer.Producer;
import vn.ocop.product.producer.ProducerAccess;
import vn.ocop.product.producer.ProducerRepository;
import vn.ocop.product.product.Product;
import vn.ocop.product.product.ProductAccess;
import vn.ocop.product.product.ProductRepository;

/**
 * A paper belongs to the area of its owner, today's and not that of the day on which it was
 * attached.
 */
@ApplicationScoped
class PaperOwners {

    private static final Text UNKNOWN =
            Text.of("Không có chủ thể hoặc sản phẩm này", "There is no such producer or product");

    private final ProducerRepository producers;
    private final ProductRepository products;
    private final ProducerAccess access;
    private final ProductAccess productAccess;

    PaperOwners(
            ProducerRepository producers,
            ProductRepository products,
            ProducerAccess access,
            ProductAccess productAccess) {
        this.producers = producers;
        this.products = products;
        this.access = access;
        this.productAccess = productAccess;
    }

    /** Whose the paper is, and whether anybody may see the owner. */
    record Owner(AreaPath area, @Nullable UUID producerId, boolean isPublic) {}

    Owner of(Paper paper) {
        return find(paper.ownerKind(), paper.ownerId())
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** The owner of a new paper; one that the caller may not see does not exist for him. */
    Owner ofNew(NewPaper request) {
        var owner =
                find(request.ownerKind(), request.ownerId())
                        .filter(
                                found ->
                                        access.readsByOffice(found.area())
                                                || access.belongsTo(found.producerId()))
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                Problems.UNKNOWN_REFERENCE,
                                                List.of(
                                                        Fault.at(
                                                                "/ownerId",
                                                                "unknown-owner",
                                                                UNKNOWN))));
        mustChange(owner);
        return owner;
    }

    void mustChange(Owner owner) {
        if (!access.keepsRegisterOf(owner.area()) && !access.actsFor(owner.producerId())) {
            throw access.refusal(owner.producerId());
        }
    }

    boolean mayRead(Owner owner, PaperClass paperClass) {
        var own = access.belongsTo(owner.producerId());
        return switch (paperClass) {
            case PUBLIC -> owner.isPublic() || own || access.readsByOffice(owner.area());
            case PROGRAMME -> own || access.readsByOffice(owner.area());
            case PERSONAL -> own || access.handles(owner.area());
        };
    }

    Owner of(Product product) {
        return new Owner(
                product.place().area(), product.producerId(), productAccess.isPublic(product));
    }

    private Optional<Owner> find(OwnerKind kind, UUID id) {
        return switch (kind) {
            case PRODUCER -> producers.known(id).map(PaperOwners::of);
            case PRODUCT -> products.known(id).map(this::of);
        };
    }

    private static Owner of(Producer producer) {
        return new Owner(producer.place().area(), producer.id(), false);
    }
}
