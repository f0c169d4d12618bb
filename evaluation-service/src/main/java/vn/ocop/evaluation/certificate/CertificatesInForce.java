package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Answers the other features about certificates, for a day. */
@ApplicationScoped
public class CertificatesInForce {

    private final CertificateRepository certificates;
    private final CertificateLives lives;

    CertificatesInForce(CertificateRepository certificates, CertificateLives lives) {
        this.certificates = certificates;
        this.lives = lives;
    }

    public Optional<CertificateInForce> of(UUID productId, LocalDate day) {
        return certificates.inForce(productId, day).map(certificate -> view(certificate, day));
    }

    /** A certificate by id with its validity on a day, whoever asks. */
    public Optional<KnownCertificate> byId(UUID id, LocalDate day) {
        return certificates.findByIdOptional(id).map(certificate -> known(certificate, day));
    }

    private KnownCertificate known(Certificate certificate, LocalDate day) {
        return new KnownCertificate(
                certificate.id,
                certificate.code,
                certificate.holding.productId(),
                certificate.particulars(),
                certificate.firstDay,
                certificate.lastDay,
                certificate.place.areaPath(),
                lives.of(certificate).on(day).validity());
    }

    private CertificateInForce view(Certificate certificate, LocalDate day) {
        return new CertificateInForce(
                certificate.id,
                certificate.code,
                certificate.award.stars(),
                certificate.lastDay,
                lives.of(certificate).on(day).renewalPhase());
    }
}
