package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.evaluation.certificate.calendar.Life;
import vn.ocop.evaluation.certificate.calendar.TermRules;

/** Puts together what the life of a certificate depends on. */
@ApplicationScoped
class CertificateLives {

    private final CertificateRepository certificates;
    private final TermLaw law;

    CertificateLives(CertificateRepository certificates, TermLaw law) {
        this.certificates = certificates;
        this.law = law;
    }

    TermRules rules() {
        return law.rules();
    }

    Life of(Certificate certificate) {
        return ofProduct(certificate.holding.productId()).life(certificate);
    }

    CertificatesOfProduct ofProduct(UUID productId) {
        return CertificatesOfProduct.of(
                certificates.ofProduct(productId), certificates.filingsOf(productId), law.rules());
    }
}
