package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import vn.ocop.evaluation.certificate.ReEvaluationFilings;
import vn.ocop.platform.security.Caller;

/**
 * Ends a dossier before its evaluation: the producer withdraws it, or the level that has it rejects
 * it.
 */
@ApplicationScoped
class EndDossier {

    private final Dates dates;
    private final ReEvaluationFilings filings;
    private final Event<DossierLeft> left;
    private final Caller caller;
    private final DossierLog log;

    EndDossier(
            Dates dates,
            ReEvaluationFilings filings,
            Event<DossierLeft> left,
            Caller caller,
            DossierLog log) {
        this.dates = dates;
        this.filings = filings;
        this.left = left;
        this.caller = caller;
        this.log = log;
    }

    void withdraw(Dossier dossier, String reason) {
        end(dossier, Act.WITHDRAWAL, DossierState.WITHDRAWN, reason);
        log.record(DossierEvents.WITHDRAWN, dossier);
        left.fire(new DossierLeft(dossier.id));
    }

    void reject(Dossier dossier, String reason) {
        end(dossier, Act.REJECTION, DossierState.REJECTED, reason);
        log.record(DossierEvents.REJECTED, dossier);
    }

    private void end(Dossier dossier, Act act, DossierState state, String reason) {
        var today = dates.today();
        dossier.end(
                act,
                Step.of(state, today, caller.subject()).because(reason),
                dates.clock().instant());
        filings.closed(dossier.id, today);
    }
}
