package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.CertificateProblems;
import vn.ocop.evaluation.certificate.Certificates;
import vn.ocop.evaluation.certificate.CertificatesInForce;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.evaluation.certificate.Revocation;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * Revocation (thu hồi) on one of the six grounds: 3 and 4 stars by the chair of the province, 5
 * stars by the Minister; where the issuer is gone, by today's successor.
 */
@ApplicationScoped
class RevocationEffect implements Effect {

    private final CertificatesInForce known;
    private final Certificates certificates;
    private final Clock clock;

    RevocationEffect(CertificatesInForce known, Certificates certificates, Clock clock) {
        this.known = known;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REVOCATION;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var before = faults.count();
        refuseForeign(line, faults);
        var certificate = certificate(line.certificateId(), issuer, faults);
        certificate.ifPresent(found -> check(line, found, issuer, faults));
        return faults.count() == before
                ? certificate.map(found -> line(found, line))
                : Optional.empty();
    }

    @Override
    public void carryOut(Decision decision, DecisionLine line) {
        var id = Objects.requireNonNull(line.certificateId);
        var from = Objects.requireNonNull(decision.firstDay);
        if (!at(id, from).isRevocable()) {
            throw Refusal.of(CertificateProblems.NOT_REVOCABLE).with("certificateId", id);
        }
        var ground = Objects.requireNonNull(line.ground);
        certificates.revoke(new Revocation(id, decision.id, from, ground.name()));
    }

    private static void refuseForeign(NewLine line, LineFaults faults) {
        if (line.dossierId() != null) {
            faults.superfluous("dossierId");
        }
        if (line.variantIds() != null) {
            faults.superfluous("variantIds");
        }
        if (line.recognitionKind() != null) {
            faults.superfluous("recognitionKind");
        }
        if (line.ground() == null) {
            faults.absent("ground");
        }
    }

    private Optional<KnownCertificate> certificate(
            @Nullable UUID id, Issuer issuer, LineFaults faults) {
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
        return found;
    }

    private static void check(
            NewLine line, KnownCertificate certificate, Issuer issuer, LineFaults faults) {
        if (certificate.decidedAt() != issuer.tier()) {
            faults.add(
                    "certificateId",
                    "deciding-level",
                    "Giấy chứng nhận này do %s thu hồi"
                            .formatted(certificate.decidedAt().label().vi()),
                    "This certificate is revoked at %s"
                            .formatted(certificate.decidedAt().label().en()));
        }
        if (!certificate.isRevocable()) {
            faults.add(
                    "certificateId",
                    "not-revocable",
                    "Giấy chứng nhận đã hết hạn, đã thu hồi hoặc đã được thay",
                    "The certificate has expired, was revoked or replaced");
        }
        if (line.stars() != null && !line.stars().equals(certificate.stars())) {
            faults.add(
                    "stars",
                    "differs-from-certificate",
                    "Hạng sao khác giấy chứng nhận",
                    "The stars differ from the certificate");
        }
    }

    private KnownCertificate at(UUID id, LocalDate day) {
        return known.byId(id, day).orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
    }

    private static DecisionLine line(KnownCertificate certificate, NewLine request) {
        var line = new DecisionLine(certificate.productId());
        line.certificateId = certificate.id();
        line.stars = certificate.stars();
        line.ground = request.ground();
        line.note = request.note();
        return line;
    }
}
