package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.platform.event.DatabaseFailure;

/** Seals what was stored in the clear before there were seals. */
@ApplicationScoped
class SealPlainRepresentatives {

    private static final String PLAIN =
            """
            select dossier_id, person::text from dossier_representative
             where person is not null order by dossier_id limit 500 for update skip locked""";
    private static final String SEAL =
            "update dossier_representative set person = null, sealed = ? where dossier_id = ?";

    private final DataSource database;
    private final RepresentativeSeal seal;
    private final ObjectMapper json;

    SealPlainRepresentatives(DataSource database, RepresentativeSeal seal, ObjectMapper json) {
        this.database = database;
        this.seal = seal;
        this.json = json;
    }

    /** A batch; answers how many it sealed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int some() {
        try (var connection = database.getConnection()) {
            var found = plain(connection);
            for (var one : found.entrySet()) {
                keep(connection, one.getKey(), one.getValue());
            }
            return found.size();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Map<UUID, String> plain(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(PLAIN);
                var rows = select.executeQuery()) {
            var found = new LinkedHashMap<UUID, String>();
            while (rows.next()) {
                found.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
            return found;
        }
    }

    private void keep(Connection connection, UUID dossierId, String person) throws SQLException {
        try (var update = connection.prepareStatement(SEAL)) {
            var today = new PlainRepresentative(json.readTree(person)).today();
            update.setString(1, seal.seal(dossierId, today));
            update.setObject(2, dossierId);
            update.executeUpdate();
        } catch (JsonProcessingException _) {
            // The cause would show what stands there.
            throw new IllegalStateException("the representative of a dossier cannot be read");
        }
    }
}
