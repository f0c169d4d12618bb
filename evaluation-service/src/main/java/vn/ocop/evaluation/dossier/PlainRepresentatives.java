package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.ocop.platform.restricted.PlainRows;

/** The representatives of dossiers as they were stored before there were seals. */
@ApplicationScoped
class PlainRepresentatives implements PlainRows<PlainRepresentatives.Row> {

    private static final String PLAIN =
            """
            select dossier_id, person::text from dossier_representative
             where person is not null order by dossier_id limit 500 for update skip locked""";
    private static final String SEAL =
            "update dossier_representative set person = null, sealed = ? where dossier_id = ?";

    private final RepresentativeSeal seal;
    private final ObjectMapper json;

    PlainRepresentatives(RepresentativeSeal seal, ObjectMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** A record prints its fields; this one must not end up in a log. */
    record Row(UUID dossierId, String person) {
        @Override
        public String toString() {
            return "Row[" + dossierId + "]";
        }
    }

    @Override
    public String what() {
        return "the representatives of dossiers";
    }

    @Override
    public String select() {
        return PLAIN;
    }

    @Override
    public Row read(ResultSet row) throws SQLException {
        return new Row(row.getObject(1, UUID.class), row.getString(2));
    }

    @Override
    public void seal(Connection connection, Row row) throws SQLException {
        try (var update = connection.prepareStatement(SEAL)) {
            var today = new PlainRepresentative(json.readTree(row.person())).today();
            update.setString(1, seal.seal(row.dossierId(), today));
            update.setObject(2, row.dossierId());
            update.executeUpdate();
        } catch (JsonProcessingException _) {
            // The cause would show what stands there.
            throw new IllegalStateException("the representative of a dossier cannot be read");
        }
    }
}
