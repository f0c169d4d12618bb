package vn.ocop.platform.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes the events of a change into its transaction. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            """
            insert into outbox (id, topic, key, type, epoch, revision, occurred_at, traceparent, payload)
            select ?, ?, ?, ?, epoch, ?, ?, ?, ?::jsonb from service_epoch
            returning epoch""";

    private final DataSource database;
    private final Set<String> declared;

    Outbox(DataSource database, @All List<EventCatalogue> catalogues) {
        this.database = database;
        this.declared =
                catalogues.stream()
                        .flatMap(catalogue -> catalogue.events().stream())
                        .map(EventType::type)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One event: its aggregate, which fact, when, and the state as JSON; no state means the
     * aggregate is erased.
     */
    public record Entry(
            UUID id,
            EventType event,
            UUID key,
            long revision,
            Instant occurredAt,
            @Nullable String traceparent,
            @Nullable String payload) {}

    /**
     * Adds the event and answers the epoch it belongs to; an event outside the contract is a fault
     * of the code.
     */
    public long append(Entry entry) {
        if (!declared.contains(entry.event().type())) {
            throw new IllegalStateException("no catalogue declares " + entry.event().type());
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, entry.id());
            insert.setString(2, entry.event().topic());
            insert.setObject(3, entry.key());
            insert.setString(4, entry.event().type());
            insert.setLong(5, entry.revision());
            insert.setTimestamp(6, Timestamp.from(entry.occurredAt()));
            insert.setString(7, entry.traceparent());
            insert.setObject(8, entry.payload(), Types.VARCHAR);
            try (var epoch = insert.executeQuery()) {
                epoch.next();
                return epoch.getLong(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
