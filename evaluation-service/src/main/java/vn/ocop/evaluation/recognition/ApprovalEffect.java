package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/**
 * Approval of results (phê duyệt kết quả) by the province: what may then be recognised, or
 * forwarded to the centre.
 */
@ApplicationScoped
class ApprovalEffect implements Effect {

    private final DecidedDossiers dossiers;

    ApprovalEffect(DecidedDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public DecisionKind kind() {
        return DecisionKind.RESULT_APPROVAL;
    }

    @Override
    public Optional<DecisionLine> prepare(NewLine line, Issuer issuer, LineFaults faults) {
        var confirmed = dossiers.confirmed(line, issuer, faults);
        confirmed.ifPresent(result -> check(line, result, issuer, faults));
        return confirmed.map(result -> line(result, line));
    }

    @Override
    public void carryOut(Decision decision, DecisionLine line) {
        dossiers.approve(
                Objects.requireNonNull(line.dossierId),
                Objects.requireNonNull(decision.number),
                Objects.requireNonNull(decision.signedOn));
    }

    private static void check(
            NewLine line, ConfirmedResult confirmed, Issuer issuer, LineFaults faults) {
        if (issuer.tier() != Tier.PROVINCE || confirmed.result().level() != Tier.PROVINCE) {
            faults.add(
                    "dossierId",
                    "deciding-level",
                    "Cấp tỉnh phê duyệt kết quả của Hội đồng cấp tỉnh",
                    "A province approves the results of its council");
        }
        if (line.stars() != null && !line.stars().equals(confirmed.result().stars())) {
            faults.add(
                    "stars",
                    "differs-from-result",
                    "Hạng sao khác kết quả đã xác nhận",
                    "The stars differ from the confirmed result");
        }
    }

    private static DecisionLine line(ConfirmedResult confirmed, NewLine request) {
        var line = new DecisionLine(confirmed.productId());
        line.dossierId = confirmed.dossierId();
        line.stars = confirmed.result().stars();
        line.note = request.note();
        return line;
    }
}
