package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.evaluation.certificate.Certificates;
import vn.ocop.evaluation.certificate.Revocation;
import vn.ocop.evaluation.certificate.RevocationKind;
import vn.ocop.evaluation.inspection.Inspections;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/**
 * Revocation (thu hồi) on one of the six grounds: 3 and 4 stars by the chair of the province, 5
 * stars by the Minister; where the issuer is gone, by today's successor.
 */
@ApplicationScoped
class RevocationEffect implements Effect {

    private final DecidedCertificates decided;
    private final RevocationBasis basis;
    private final Certificates certificates;
    private final Inspections inspections;

    RevocationEffect(
            DecidedCertificates decided,
            RevocationBasis basis,
            Certificates certificates,
            Inspections inspections) {
        this.decided = decided;
        this.basis = basis;
        this.certificates = certificates;
        this.inspections = inspections;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REVOCATION;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var certificate = decided.named(line, issuer, faults);
        if (line.ground() == null) {
            faults.absent("ground");
        } else {
            basis.check(line, line.ground(), faults);
        }
        certificate.ifPresent(
                found -> {
                    DecidedCertificates.mustDecide(found, issuer, faults);
                    DecidedCertificates.mustRun(found, faults);
                });
        return certificate.map(found -> DecisionLine.of(found, line));
    }

    @Override
    public void carryOut(Decision decision, DecisionLine line) {
        var id = Objects.requireNonNull(line.certificateId);
        var from = Objects.requireNonNull(decision.firstDay);
        var ground = Objects.requireNonNull(line.ground);
        decided.mustRunOn(id, from);
        certificates.revoke(
                new Revocation(id, decision.id, RevocationKind.REVOCATION, from, ground.name()));
        if (line.inspectionId != null) {
            inspections.follow(
                    line.inspectionId, decision.id, Objects.requireNonNull(decision.signedOn));
        }
    }
}
