package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.platform.calendar.VietnamTime;

/**
 * Certificates for everybody: those past or present. One whose first day is to come is not public,
 * as on its page.
 */
@ApplicationScoped
public class PublicCertificates {

    private final CertificateRepository certificates;
    private final CertificateLives lives;
    private final Clock clock;

    PublicCertificates(CertificateRepository certificates, CertificateLives lives, Clock clock) {
        this.certificates = certificates;
        this.lives = lives;
        this.clock = clock;
    }

    /** As it stands today. */
    public Optional<PublicCertificate> of(UUID id) {
        var today = VietnamTime.today(clock);
        return certificates
                .findByIdOptional(id)
                .map(certificate -> PublicCertificate.of(certificate, lives.of(certificate), today))
                .filter(certificate -> certificate.validity() != Validity.NOT_YET_IN_FORCE);
    }
}
