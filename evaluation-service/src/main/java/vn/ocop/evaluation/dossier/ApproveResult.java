package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.platform.security.Caller;

/** Records that the province has approved a confirmed result (phê duyệt kết quả). */
@ApplicationScoped
public class ApproveResult {

    private final DossierRepository dossiers;
    private final Dates dates;
    private final Caller caller;
    private final DossierLog log;

    ApproveResult(DossierRepository dossiers, Dates dates, Caller caller, DossierLog log) {
        this.dossiers = dossiers;
        this.dates = dates;
        this.caller = caller;
        this.log = log;
    }

    /** For a signed decision that approves results; runs in its transaction. */
    public void with(UUID dossierId, String number, LocalDate signedOn) {
        approve(dossiers.forChange(dossierId), number, signedOn);
    }

    void approve(Dossier dossier, String number, LocalDate date) {
        dossier.must(Act.APPROVAL);
        dates.mustFollow(dossier.lastStepOn(), date, "/date");
        dossier.take(
                Act.APPROVAL,
                Step.of(DossierState.APPROVED, date, caller.subject()).numbered(number));
        log.record(DossierEvents.APPROVED, dossier);
    }
}
