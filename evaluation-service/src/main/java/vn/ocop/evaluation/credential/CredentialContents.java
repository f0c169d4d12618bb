package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.PublicCertificate;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;

/** Puts together what a credential says, from the certificate and the copies of the registry. */
@ApplicationScoped
class CredentialContents {

    private final Registry registry;
    private final Addresses addresses;

    CredentialContents(Registry registry, Addresses addresses) {
        this.registry = registry;
        this.addresses = addresses;
    }

    /** Empty where a day of the term is not known, or the product has no page. */
    Optional<CredentialContent> of(PublicCertificate certificate) {
        var product = registry.product(certificate.productId()).orElse(null);
        var first = certificate.firstDay();
        var last = certificate.lastDay();
        if (product == null || product.code() == null || first == null || last == null) {
            return Optional.empty();
        }
        var signed = certificate.signedOn();
        var extended = certificate.extendedUntil();
        return Optional.of(
                new CredentialContent(
                        first,
                        extended == null ? last : extended,
                        certificate.issuingBody(),
                        addresses.productPage(product.code()),
                        addresses.certificatePage(certificate.code()),
                        certificate.nameOf(product),
                        certificate.number(),
                        nameOf(certificate.producerId()),
                        nameOf(certificate.laterHolder()),
                        certificate.stars(),
                        certificate.decisionNumber(),
                        signed == null ? null : signed.value(),
                        certificate.unit(),
                        variants(certificate, product),
                        certificate.demonstration()));
    }

    @Nullable String nameOf(@Nullable UUID producerId) {
        return producerId == null
                ? null
                : registry.producer(producerId).map(KnownProducer::name).orElse(null);
    }

    /**
     * By name, in the order of the certificate; a variant the registry no longer has is left out.
     */
    static List<String> variants(PublicCertificate certificate, KnownProduct product) {
        var known = product.variants();
        return known == null
                ? List.of()
                : certificate.variantIds().stream()
                        .flatMap(id -> known.stream().filter(one -> one.id().equals(id)))
                        .map(KnownProduct.Variant::name)
                        .toList();
    }
}
