package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;

/** Records what happened in a session, for the other services and the auditors. */
@ApplicationScoped
class SessionLog {

    private final Changes changes;

    SessionLog(Changes changes) {
        this.changes = changes;
    }

    /** Counts up the revision and records one fact; with the last item the session concludes. */
    void record(EventType event, Sitting sitting, @Nullable Item item) {
        sitting.session().changed();
        write(event, sitting, item);
        if (sitting.session().state == SessionState.OPEN && sitting.isDone()) {
            sitting.session().conclude();
            sitting.session().changed();
            write(SessionEvents.CONCLUDED, sitting, null);
        }
    }

    void planned(Sitting sitting) {
        write(SessionEvents.PLANNED, sitting, null);
    }

    private void write(EventType event, Sitting sitting, @Nullable Item item) {
        var session = sitting.session();
        var change =
                Change.of(
                        event,
                        session.id,
                        session.revision,
                        session.areaPath,
                        SessionSnapshot.of(session, sitting.items().size()));
        changes.record(item == null ? change : change.with("item", item.id));
    }

    /** Of a sheet the auditors learn that it was written or sealed, and its hash, nothing else. */
    void sheet(String action, Session session, ScoreSheet sheet) {
        changes.note(
                new AuditNote(
                        action,
                        "score-sheet",
                        sheet.id,
                        session.areaPath,
                        Map.of(
                                "item",
                                sheet.itemId,
                                "round",
                                sheet.round,
                                "sha256",
                                sheet.sha256())));
    }
}
