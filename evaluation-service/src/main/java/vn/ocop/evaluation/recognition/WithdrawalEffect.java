package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.evaluation.certificate.Certificates;
import vn.ocop.evaluation.certificate.Revocation;
import vn.ocop.evaluation.certificate.RevocationKind;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/**
 * Withdrawal of a recognition (hủy kết quả công nhận, Art. 10.1.b): by the level that decided it,
 * or by the Ministry.
 */
@ApplicationScoped
class WithdrawalEffect implements Effect {

    private final DecidedCertificates decided;
    private final Certificates certificates;

    WithdrawalEffect(DecidedCertificates decided, Certificates certificates) {
        this.decided = decided;
        this.certificates = certificates;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.WITHDRAWAL;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var certificate = decided.named(line, issuer, faults);
        certificate.ifPresent(
                found -> {
                    if (issuer.tier() != Tier.CENTRE) {
                        DecidedCertificates.mustDecide(found, issuer, faults);
                    }
                    DecidedCertificates.mustRun(found, faults);
                });
        return certificate.map(found -> DecisionLine.of(found, line));
    }

    @Override
    public void carryOut(Decision decision, DecisionLine line) {
        var id = Objects.requireNonNull(line.certificateId);
        var from = Objects.requireNonNull(decision.firstDay);
        decided.mustRunOn(id, from);
        certificates.revoke(new Revocation(id, decision.id, RevocationKind.WITHDRAWAL, from, null));
    }
}
