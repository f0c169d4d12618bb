package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DatabaseFailure;

/**
 * Seals what was stored in the clear before there were seals. A tax code that stands on a second
 * producer since then stays there without its hash: nothing is thrown away.
 */
@ApplicationScoped
class SealPlainValues {

    private static final String PLAIN =
            """
            select id, tax_code, telephone, email from producer
             where tax_code is not null or telephone is not null or email is not null
             order by created_at, id limit 500 for update skip locked""";
    private static final String KEEP =
            """
            insert into producer_restricted (producer_id, field, sealed, lookup) values (?, ?, ?, ?)
            on conflict do nothing""";
    private static final String EMPTY =
            "update producer set tax_code = null, telephone = null, email = null where id = ?";

    private final DataSource database;
    private final PersonalData personal;

    SealPlainValues(DataSource database, PersonalData personal) {
        this.database = database;
        this.personal = personal;
    }

    private record Plain(UUID producerId, Contact contact) {}

    /** A batch; answers how many producers it sealed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int some() {
        try (var connection = database.getConnection()) {
            var found = plain(connection);
            for (var one : found) {
                seal(connection, one);
            }
            return found.size();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static List<Plain> plain(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(PLAIN);
                var rows = select.executeQuery()) {
            var found = new ArrayList<Plain>();
            while (rows.next()) {
                var contact = new Contact(rows.getString(2), rows.getString(3), rows.getString(4));
                found.add(new Plain(rows.getObject(1, UUID.class), contact));
            }
            return found;
        }
    }

    private void seal(Connection connection, Plain plain) throws SQLException {
        for (var value : plain.contact().values().entrySet()) {
            var sealed = personal.sealed(plain.producerId(), value.getKey(), value.getValue());
            if (!isKept(connection, plain.producerId(), sealed, sealed.lookup())) {
                isKept(connection, plain.producerId(), sealed, null);
            }
        }
        try (var empty = connection.prepareStatement(EMPTY)) {
            empty.setObject(1, plain.producerId());
            empty.executeUpdate();
        }
    }

    private static boolean isKept(
            Connection connection, UUID producerId, SealedField field, @Nullable String lookup)
            throws SQLException {
        try (var keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, producerId);
            keep.setString(2, field.field().name());
            keep.setString(3, field.sealed());
            keep.setString(4, lookup);
            return keep.executeUpdate() == 1;
        }
    }
}
