package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.ocop.evaluation.certificate.PublicCertificates;
import vn.ocop.evaluation.registry.Registry;

/** Finds the public pictures of the product that a credential is about. */
@ApplicationScoped
class ProductPictures {

    private static final Logger LOG = Logger.getLogger(ProductPictures.class);

    private final CredentialRepository credentials;
    private final PublicCertificates certificates;
    private final Registry registry;
    private final Addresses addresses;

    ProductPictures(
            CredentialRepository credentials,
            PublicCertificates certificates,
            Registry registry,
            Addresses addresses) {
        this.credentials = credentials;
        this.certificates = certificates;
        this.registry = registry;
        this.addresses = addresses;
    }

    /** Nobody waits for pictures: what is signed is told while the database is away. */
    List<String> of(UUID credentialId) {
        try {
            return credentials
                    .findByIdOptional(credentialId)
                    .flatMap(known -> certificates.of(known.certificateId))
                    .map(certificate -> registry.picturesOf(certificate.productId()))
                    .orElse(List.of())
                    .stream()
                    .map(addresses::paper)
                    .toList();
        } catch (RuntimeException e) {
            LOG.warnf("no pictures at the moment: %s", e.getMessage());
            return List.of();
        }
    }
}
