package vn.ocop.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.event.IncomingEvent;

/** Writes facts; nothing changes or removes one. */
@ApplicationScoped
class FactRepository {

    private static final String FACT =
            """
            insert into fact (event_id, topic, subject, event_type, epoch, revision, known_at, erased,
                area_path, old_path, demonstration, product_id, producer_id, event_ref, kind, standing, stars,
                round_year, acted_on, acted_until, open_from, open_until, amount, quantity, label)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SPAN =
            """
            insert into certificate_span (event_id, days, validity, renewal_phase)
            values (?, daterange(?, ?), ?, ?)""";

    private static final String PRODUCT =
            "insert into fact_product (event_id, product_id) values (?, ?)";

    private static final Fact ERASED = Fact.in(null, null, false).build();

    private final DataSource database;

    FactRepository(DataSource database) {
        this.database = database;
    }

    void keep(IncomingEvent event, @Nullable Fact told) {
        var fact = told == null ? ERASED : told;
        try (var connection = database.getConnection()) {
            fact(connection, event, fact, told == null);
            spans(connection, event.id(), fact);
            products(connection, event.id(), fact);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void fact(Connection connection, IncomingEvent event, Fact fact, boolean erased)
            throws SQLException {
        try (var insert = connection.prepareStatement(FACT)) {
            var row = new Row(insert);
            row.add(event.id(), Types.OTHER);
            row.add(event.topic(), Types.VARCHAR);
            row.add(event.subject(), Types.OTHER);
            row.add(event.type(), Types.VARCHAR);
            row.add(event.epoch(), Types.BIGINT);
            row.add(event.revision(), Types.BIGINT);
            row.add(Timestamp.from(event.time()), Types.TIMESTAMP);
            row.add(erased, Types.BOOLEAN);
            row.add(fact.areaPath(), Types.VARCHAR);
            row.add(fact.oldPath(), Types.VARCHAR);
            row.add(fact.demonstration(), Types.BOOLEAN);
            row.add(fact.productId(), Types.OTHER);
            row.add(fact.producerId(), Types.OTHER);
            row.add(fact.eventRef(), Types.OTHER);
            row.add(fact.kind(), Types.VARCHAR);
            row.add(fact.standing(), Types.VARCHAR);
            row.add(fact.stars(), Types.SMALLINT);
            row.add(fact.roundYear(), Types.SMALLINT);
            row.add(fact.actedOn(), Types.DATE);
            row.add(fact.actedUntil(), Types.DATE);
            row.add(fact.openFrom(), Types.DATE);
            row.add(fact.openUntil(), Types.DATE);
            row.add(fact.amount(), Types.BIGINT);
            row.add(fact.quantity(), Types.BIGINT);
            row.add(fact.label(), Types.VARCHAR);
            insert.executeUpdate();
        }
    }

    private static void spans(Connection connection, UUID event, Fact fact) throws SQLException {
        try (var insert = connection.prepareStatement(SPAN)) {
            for (var span : fact.spans()) {
                var row = new Row(insert);
                row.add(event, Types.OTHER);
                row.add(span.from(), Types.DATE);
                row.add(span.until(), Types.DATE);
                row.add(span.validity(), Types.VARCHAR);
                row.add(span.renewalPhase(), Types.VARCHAR);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void products(Connection connection, UUID event, Fact fact) throws SQLException {
        try (var insert = connection.prepareStatement(PRODUCT)) {
            for (var product : fact.products().stream().distinct().toList()) {
                insert.setObject(1, event);
                insert.setObject(2, product);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Sets the values of a statement one after the other. */
    private static final class Row {
        private final PreparedStatement statement;
        private int column;

        Row(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(@Nullable Object value, int type) throws SQLException {
            column++;
            if (value == null) {
                statement.setNull(column, type);
            } else {
                statement.setObject(column, value);
            }
        }
    }
}
