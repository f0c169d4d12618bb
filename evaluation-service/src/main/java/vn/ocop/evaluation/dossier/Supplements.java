package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.evaluation.dossier.form.Supplement;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Asks for a supplement and takes it; the dossier then goes back to where it came from. */
@ApplicationScoped
class Supplements {

    private final PaperCheck papers;
    private final Dates dates;
    private final Caller caller;
    private final DossierLog log;

    Supplements(PaperCheck papers, Dates dates, Caller caller, DossierLog log) {
        this.papers = papers;
        this.dates = dates;
        this.caller = caller;
        this.log = log;
    }

    void ask(Dossier dossier, SupplementRequest request) {
        dossier.must(Act.SUPPLEMENT_REQUEST);
        var today = dates.today();
        var running = dossier.deadline;
        dossier.returnsTo = dossier.state;
        dossier.supplements =
                Stream.concat(
                                dossier.supplements.stream(),
                                Stream.of(
                                        new Supplement(
                                                request.what(), request.reason(), today, null)))
                        .toList();
        // Whether a supplement stops the clock is not in the law; it runs on.
        dossier.take(
                Act.SUPPLEMENT_REQUEST,
                Step.of(DossierState.SUPPLEMENT_REQUESTED, today, caller.subject())
                        .because(request.reason())
                        .due(running));
        log.record(DossierEvents.SUPPLEMENT_REQUESTED, dossier);
    }

    void bring(Dossier dossier, List<UUID> ids) {
        dossier.must(Act.SUPPLEMENT);
        mustBelong(dossier, ids);
        var today = dates.today();
        var running = dossier.deadline;
        dossier.addPapers(papers.frozen(ids));
        dossier.supplements =
                dossier.supplements.stream()
                        .map(s -> s.receivedOn() == null ? s.arrived(today) : s)
                        .toList();
        dossier.take(
                Act.SUPPLEMENT,
                Step.of(Objects.requireNonNull(dossier.returnsTo), today, caller.subject())
                        .due(running));
        dossier.returnsTo = null;
        log.record(DossierEvents.SUPPLEMENTED, dossier);
    }

    private void mustBelong(Dossier dossier, List<UUID> ids) {
        var pointers = new LinkedHashMap<String, UUID>();
        for (int i = 0; i < ids.size(); i++) {
            pointers.put("/papers/" + i, ids.get(i));
        }
        var faults = papers.faults(pointers, dossier.productId, dossier.producerId);
        if (!faults.isEmpty()) {
            throw Refusal.of(DossierProblems.CONTENT_REFUSED, faults);
        }
    }
}
