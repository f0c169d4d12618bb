package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;

/** Prepares a decision; it binds nobody yet, so no event tells of it. */
@ApplicationScoped
class DraftDecision {

    private final DecisionRepository decisions;
    private final DecisionLines lines;
    private final Issuers issuers;
    private final Officers officers;
    private final Changes changes;
    private final Clock clock;

    DraftDecision(
            DecisionRepository decisions,
            DecisionLines lines,
            Issuers issuers,
            Officers officers,
            Changes changes,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.issuers = issuers;
        this.officers = officers;
        this.changes = changes;
        this.clock = clock;
    }

    UUID with(NewDecision request) {
        var issuer = issuers.of(request.issuingBody(), request.unit());
        officers.mustAct(issuer.tier(), issuer.paths().today().text());
        var decision = new Decision(Ids.next(), request.kind(), issuer, clock.instant());
        lines.prepare(request.kind(), issuer, request.lines()).forEach(decision::add);
        decisions.persistAndFlush(decision);
        changes.note(
                new AuditNote(
                        "DecisionDrafted", "decision", decision.id, decision.areaPath, Map.of()));
        return decision.id;
    }
}
