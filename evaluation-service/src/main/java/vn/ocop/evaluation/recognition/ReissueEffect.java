package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.evaluation.certificate.CertificatePapers;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/** Reissue (cấp lại): a new paper for the same term, because the old one is lost or out of date. */
@ApplicationScoped
class ReissueEffect implements Effect {

    private final DecidedCertificates decided;
    private final CertificatePapers papers;

    ReissueEffect(DecidedCertificates decided, CertificatePapers papers) {
        this.decided = decided;
        this.papers = papers;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.REISSUE;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var certificate = decided.named(line, issuer, faults);
        if (line.reissueReason() == null) {
            faults.absent("reissueReason");
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
        var reason = Objects.requireNonNull(line.reissueReason);
        decided.mustRunOn(id, Objects.requireNonNull(decision.firstDay));
        papers.reissue(id, decision.paperOrder(), reason, line.certificateNumber);
    }
}
