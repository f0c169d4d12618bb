package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.evaluation.certificate.CertificateProblems;
import vn.ocop.evaluation.certificate.CertificatesInForce;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The certificates that decisions are about. */
@ApplicationScoped
class DecidedCertificates {

    private final CertificatesInForce known;
    private final Clock clock;

    DecidedCertificates(CertificatesInForce known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** The certificate that a line names, or the fault that the issuing body knows none such. */
    Optional<KnownCertificate> named(NewLine line, Issuer issuer, LineFaults faults) {
        var id = line.certificateId();
        if (id == null) {
            faults.absent("certificateId");
            return Optional.empty();
        }
        var found =
                known.byId(id, VietnamTime.today(clock))
                        .filter(certificate -> issuer.decidesFor(certificate.areaPath()));
        if (found.isEmpty()) {
            faults.unknown("certificateId");
        }
        found.ifPresent(certificate -> checkStars(line, certificate, faults));
        return found;
    }

    /** Refuses another level than the one that decides about its star. */
    static void mustDecide(KnownCertificate certificate, Issuer issuer, LineFaults faults) {
        mustDecide(certificate.decidedAt(), issuer, faults);
    }

    static void mustDecide(Tier tier, Issuer issuer, LineFaults faults) {
        if (tier != issuer.tier()) {
            faults.add(
                    "certificateId",
                    "deciding-level",
                    "Giấy chứng nhận này do %s quyết định".formatted(tier.label().vi()),
                    "This certificate is decided about at %s".formatted(tier.label().en()));
        }
    }

    /** What has ended is neither taken back nor printed anew nor transferred. */
    static void mustRun(KnownCertificate certificate, LineFaults faults) {
        if (!certificate.isRevocable()) {
            faults.add(
                    "certificateId",
                    "not-revocable",
                    "Giấy chứng nhận đã hết hạn, đã thu hồi hoặc đã được thay",
                    "The certificate has expired, was revoked or replaced");
        }
    }

    /** The same when it takes effect, on the day on which it does. */
    void mustRunOn(UUID id, LocalDate day) {
        var certificate =
                known.byId(id, day).orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
        if (!certificate.isRevocable()) {
            throw Refusal.of(CertificateProblems.NOT_REVOCABLE).with("certificateId", id);
        }
    }

    KnownCertificate today(UUID id) {
        return known.byId(id, VietnamTime.today(clock))
                .orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
    }

    private static void checkStars(NewLine line, KnownCertificate certificate, LineFaults faults) {
        if (line.stars() != null && !line.stars().equals(certificate.stars())) {
            faults.add(
                    "stars",
                    "differs-from-certificate",
                    "Hạng sao khác giấy chứng nhận",
                    "The stars differ from the certificate");
        }
    }
}
