package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.platform.security.Caller;

/**
 * Takes an evaluated dossier back to the council that evaluated it (đánh giá lại theo yêu cầu);
 * runs in the transaction of who ordered it. Nothing of the earlier evaluation is lost.
 */
@ApplicationScoped
public class RepeatDossier {

    private final DossierRepository dossiers;
    private final Dates dates;
    private final Caller caller;
    private final DossierLog log;

    RepeatDossier(DossierRepository dossiers, Dates dates, Caller caller, DossierLog log) {
        this.dossiers = dossiers;
        this.dates = dates;
        this.caller = caller;
        this.log = log;
    }

    public void with(UUID dossierId, Letter order) {
        var dossier = dossiers.forChange(dossierId);
        dossier.reopen(
                Step.of(DossierState.RECEIVED, dates.today(), caller.subject())
                        .numbered(order.number()));
        log.record(DossierEvents.REPEAT_ORDERED, dossier);
        dossiers.flush();
    }
}
