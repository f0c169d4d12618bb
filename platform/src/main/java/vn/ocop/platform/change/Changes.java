package vn.ocop.platform.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.event.Outbox;
import vn.ocop.platform.http.WrittenRevisions;
import vn.ocop.platform.id.Ids;

/**
 * Records a change for the other services and for the auditors, inside the transaction of the
 * change.
 */
@ApplicationScoped
public class Changes {

    private static final String AUDIT =
            """
            insert into audit_entry (id, at, actor, action, kind, object_id, revision, area_path, trace_id, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final Outbox outbox;
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Actor actor;
    private final WrittenRevisions written;

    Changes(
            Outbox outbox,
            DataSource database,
            ObjectMapper json,
            Clock clock,
            Actor actor,
            WrittenRevisions written) {
        this.outbox = outbox;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.actor = actor;
        this.written = written;
    }

    public void record(Change change) {
        var event = change.event();
        var trace = Trace.current();
        var state = change.state() == null ? null : text(change.state());
        var epoch =
                outbox.append(
                        new Outbox.Entry(
                                Ids.next(),
                                event,
                                change.id(),
                                change.revision(),
                                clock.instant(),
                                trace.parent(),
                                state));
        if (actor.isCaller()) {
            written.add(event.topic(), change.id(), epoch, change.revision());
        }
        var kind = event.topic().substring(event.topic().lastIndexOf('.') + 1);
        audit(
                new AuditNote(event.name(), kind, change.id(), change.area(), change.details()),
                change.revision());
    }

    public void note(AuditNote note) {
        audit(note, null);
    }

    private void audit(AuditNote note, @Nullable Long revision) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(AUDIT)) {
            insert.setObject(1, Ids.next());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setString(3, actor.name());
            insert.setString(4, note.action());
            insert.setString(5, note.kind());
            insert.setObject(6, note.id(), Types.OTHER);
            insert.setObject(7, revision, Types.BIGINT);
            insert.setString(8, note.area());
            insert.setString(9, Trace.current().id());
            insert.setString(10, text(note.details()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private String text(Object state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("state of an event cannot be written as JSON", e);
        }
    }
}
