package vn.ocop.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.unit.AreaPath;

/** Shows auditors the entries of their areas. */
@ApplicationScoped
class ReadAuditEntries {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final Text TODAYS_MAP =
            Text.of(
                    "Nhật ký kiểm toán ghi địa bàn theo bản đồ hiện hành (VN-2T)",
                    "Audit entries bear areas of today's map (VN-2T)");

    private final DataSource database;
    private final Places places;
    private final Caller caller;
    private final ObjectMapper json;

    ReadAuditEntries(DataSource database, Places places, Caller caller, ObjectMapper json) {
        this.database = database;
        this.places = places;
        this.caller = caller;
        this.json = json;
    }

    Page<AuditEntryView> page(AuditEntriesPage query) {
        var statement =
                new AuditStatement()
                        .within(caller.scope())
                        .lyingIn(query.unit.stream().flatMap(it -> areas(it).stream()).toList())
                        .anyOf("object_id", query.objectId)
                        .anyOf("kind", query.kind)
                        .anyOf("action", query.action)
                        .anyOf("actor", query.actor)
                        .between(query.dayFrom, query.dayUntil)
                        .after(query.cursor());
        return Page.of(
                rows(statement, query.fetch()),
                query,
                row -> Cursor.of(row.at(), row.id()),
                row -> row);
    }

    private List<AreaPath> areas(String unit) {
        var areas = places.areasOfQuery(unit);
        if (areas.stream().allMatch(AreaPath::isOnTodaysMap)) {
            return areas;
        }
        throw Refusal.of(
                Problems.INVALID_REQUEST,
                List.of(Fault.parameter("unit", "unknown-unit", TODAYS_MAP)));
    }

    private List<AuditEntryView> rows(AuditStatement statement, int limit) {
        try (var connection = database.getConnection();
                var select = statement.on(connection, limit);
                var rows = select.executeQuery()) {
            var found = new ArrayList<AuditEntryView>();
            while (rows.next()) {
                found.add(view(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private AuditEntryView view(ResultSet row) throws SQLException {
        byte @Nullable [] hash = row.getBytes("hash");
        return new AuditEntryView(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("kind"),
                row.getObject("object_id", UUID.class),
                row.getObject("revision", Long.class),
                row.getString("area_path"),
                row.getString("trace_id"),
                details(row.getString("details")),
                row.getObject("position", Long.class),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }

    private Map<String, Object> details(String text) {
        try {
            return json.readValue(text, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of an audit entry are no object", e);
        }
    }
}
