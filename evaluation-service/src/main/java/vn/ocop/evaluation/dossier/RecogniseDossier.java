package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Records what a signed decision says about a dossier; runs in the decision's transaction. */
@ApplicationScoped
public class RecogniseDossier {

    private static final int MOST_BY_PROVINCE = 4;

    private final DossierRepository dossiers;
    private final Dates dates;
    private final Caller caller;
    private final DossierLog log;

    RecogniseDossier(DossierRepository dossiers, Dates dates, Caller caller, DossierLog log) {
        this.dossiers = dossiers;
        this.dates = dates;
        this.caller = caller;
        this.log = log;
    }

    /** The product was recognised with these stars. */
    public void with(UUID dossierId, String decisionNumber, int stars, LocalDate on) {
        var dossier = dossiers.forChange(dossierId);
        dossier.must(Act.RECOGNITION);
        mustBeApproved(dossier);
        mustBeEarned(dossier, stars);
        dossier.end(
                Act.RECOGNITION,
                Step.of(DossierState.RECOGNISED, on, caller.subject()).numbered(decisionNumber),
                dates.clock().instant());
        log.record(DossierEvents.RECOGNISED, dossier);
    }

    /** The province approves its result first; the centre recognises on the result itself. */
    private static void mustBeApproved(Dossier dossier) {
        if (dossier.state == DossierState.EVALUATED && dossier.level == Tier.PROVINCE) {
            throw Refusal.of(
                    DossierProblems.STEP_NOT_ALLOWED,
                    Text.of(
                            "Kết quả của cấp tỉnh phải được phê duyệt trước khi công nhận",
                            "A provincial result is approved before the recognition"));
        }
    }

    private static void mustBeEarned(Dossier dossier, int stars) {
        var earned =
                dossier.result()
                        .map(DossierResult::stars)
                        .map(
                                found ->
                                        dossier.level == Tier.CENTRE
                                                ? found
                                                : Math.min(found, MOST_BY_PROVINCE))
                        .orElse(0);
        if (stars > earned) {
            throw Refusal.of(
                    DossierProblems.STAR_ABOVE_RESULT,
                    Text.of(
                            "Kết quả đã xác nhận cho phép tối đa %d sao".formatted(earned),
                            "The confirmed result allows at most %d stars".formatted(earned)));
        }
    }
}
