package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.restricted.PlainRows;

/**
 * Restricted values of producers as they were stored before there were seals. A tax code that
 * stands on a second producer since then stays there without its hash: nothing is thrown away.
 */
@ApplicationScoped
class PlainContacts implements PlainRows<PlainContacts.Row> {

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

    private final PersonalData personal;

    PlainContacts(PersonalData personal) {
        this.personal = personal;
    }

    /** What stands in the row of a producer. */
    record Row(UUID producerId, Contact contact) {}

    @Override
    public String what() {
        return "the restricted values of producers";
    }

    @Override
    public String select() {
        return PLAIN;
    }

    @Override
    public Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                new Contact(row.getString(2), row.getString(3), row.getString(4)));
    }

    @Override
    public void seal(Connection connection, Row row) throws SQLException {
        for (var value : row.contact().values().entrySet()) {
            var sealed = personal.sealed(row.producerId(), value.getKey(), value.getValue());
            if (!isKept(connection, row.producerId(), sealed, sealed.lookup())) {
                isKept(connection, row.producerId(), sealed, null);
            }
        }
        try (var empty = connection.prepareStatement(EMPTY)) {
            empty.setObject(1, row.producerId());
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
