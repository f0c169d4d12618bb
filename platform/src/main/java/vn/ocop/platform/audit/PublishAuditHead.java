package vn.ocop.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.event.Outbox;
import vn.ocop.platform.id.Ids;

/**
 * Publishes the head of the chain once a day, so that a chain cut short or written anew is told by
 * what others have seen of it.
 */
@ApplicationScoped
class PublishAuditHead {

    private static final String TOLD = "select 1 from audit_head where day >= ?";
    private static final String AT_THE_END =
            "select position, hash from audit_seal where sealed_at < ? order by position desc limit 1";
    private static final String KEEP =
            "insert into audit_head (day, entries, hash) values (?, ?, ?)";

    private final DataSource database;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;
    private final String service;
    private final AtomicReference<LocalDate> done = new AtomicReference<>(LocalDate.MIN);

    PublishAuditHead(
            DataSource database,
            Outbox outbox,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    /** Does nothing when it is told already, by this instance or another. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ofYesterday() {
        var today = VietnamTime.today(clock);
        if (today.equals(done.get())) {
            return;
        }
        try (var connection = database.getConnection()) {
            if (SealerLock.taken(connection)) {
                tell(connection, today);
                done.set(today);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void tell(Connection connection, LocalDate today) throws SQLException {
        var day = today.minusDays(1);
        if (isTold(connection, day)) {
            return;
        }
        try (var select = connection.prepareStatement(AT_THE_END)) {
            select.setTimestamp(1, Timestamp.from(VietnamTime.startOf(today)));
            try (var row = select.executeQuery()) {
                if (row.next()) {
                    publish(connection, day, new SealedTip(row.getLong(1), row.getBytes(2)));
                }
            }
        }
    }

    private static boolean isTold(Connection connection, LocalDate day) throws SQLException {
        try (var select = connection.prepareStatement(TOLD)) {
            select.setObject(1, day);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void publish(Connection connection, LocalDate day, SealedTip tip) throws SQLException {
        try (var keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, day);
            keep.setLong(2, tip.position());
            keep.setBytes(3, tip.hash());
            keep.executeUpdate();
        }
        var chain = UUID.nameUUIDFromBytes(("ocop.audithead/" + service).getBytes(UTF_8));
        var state =
                new AuditHeadState(
                        chain,
                        day.toEpochDay(),
                        service,
                        day,
                        tip.position(),
                        HexFormat.of().formatHex(tip.hash()));
        outbox.append(
                new Outbox.Entry(
                        Ids.next(),
                        AuditEvents.HEAD_PUBLISHED,
                        chain,
                        state.revision(),
                        clock.instant(),
                        null,
                        text(state)));
    }

    private String text(AuditHeadState state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a head cannot be written as JSON", e);
        }
    }
}
