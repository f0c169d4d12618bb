package vn.ocop.evaluation.dossier;

import static vn.ocop.evaluation.dossier.DossierState.APPROVED;
import static vn.ocop.evaluation.dossier.DossierState.EVALUATED;
import static vn.ocop.evaluation.dossier.DossierState.FORWARDED;
import static vn.ocop.evaluation.dossier.DossierState.RECEIVED;
import static vn.ocop.evaluation.dossier.DossierState.SCHEDULED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;

/** Records what happened to a dossier, for the other services and the auditors. */
@ApplicationScoped
class DossierLog {

    private static final Set<DossierState> AWAITING_CENTRE =
            EnumSet.of(FORWARDED, RECEIVED, SCHEDULED, EVALUATED);

    private final Changes changes;
    private final Rubrics rubrics;

    DossierLog(Changes changes, Rubrics rubrics) {
        this.changes = changes;
        this.rubrics = rubrics;
    }

    void record(EventType event, Dossier dossier) {
        changes.record(
                Change.of(
                                event,
                                dossier.id,
                                dossier.revision,
                                dossier.areaPath,
                                DossierSnapshot.of(dossier, isPotentialFiveStars(dossier)))
                        .with("state", dossier.state));
    }

    /** Confirmed by the province at the forwarding threshold, approved, and not decided above. */
    private boolean isPotentialFiveStars(Dossier dossier) {
        var threshold = rubrics.terms(dossier.ruleSet).forwardsFrom(Tier.PROVINCE);
        return (dossier.state == APPROVED
                        || dossier.wasForwarded() && AWAITING_CENTRE.contains(dossier.state))
                && dossier.results.stream()
                        .filter(result -> result.level() == Tier.PROVINCE)
                        .reduce((earlier, later) -> later)
                        .filter(result -> threshold.filter(result::reaches).isPresent())
                        .isPresent();
    }
}
