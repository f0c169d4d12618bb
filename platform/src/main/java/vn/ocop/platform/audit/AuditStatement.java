package vn.ocop.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.security.AreaScope;
import vn.ocop.platform.unit.AreaPath;

/** The query behind a page of audit entries, newest first. */
final class AuditStatement {

    private static final String ROWS =
            """
            select e.id, e.at, e.actor, e.action, e.kind, e.object_id, e.revision, e.area_path,
                   e.trace_id, e.details::text, s.position, s.hash
              from audit_entry e left join audit_seal s on s.entry_id = e.id
             where %s order by e.at desc, e.id desc limit ?""";
    private static final String AREA = "e.area_path";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Entries of no area concern the whole service: those see them who see the whole country. */
    AuditStatement within(AreaScope scope) {
        var everywhere = scope.covers(AreaPath.CENTRE);
        conditions.add(everywhere ? "true" : scope.condition(AREA));
        return this;
    }

    AuditStatement lyingIn(List<AreaPath> areas) {
        if (!areas.isEmpty()) {
            conditions.add(new AreaScope(areas).condition(AREA));
        }
        return this;
    }

    AuditStatement anyOf(String column, List<?> wanted) {
        if (!wanted.isEmpty()) {
            var marks = wanted.stream().map(_ -> "?").collect(Collectors.joining(", "));
            conditions.add("e.%s in (%s)".formatted(column, marks));
            values.addAll(wanted);
        }
        return this;
    }

    AuditStatement between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null) {
            add("e.at >= ?", Timestamp.from(VietnamTime.startOf(first)));
        }
        if (last != null) {
            add("e.at < ?", Timestamp.from(VietnamTime.startOf(last.plusDays(1))));
        }
        return this;
    }

    AuditStatement after(@Nullable Cursor cursor) {
        if (cursor != null) {
            add("(e.at, e.id) < (?, ?)", Timestamp.from(cursor.instant(0)));
            values.add(cursor.uuid(1));
        }
        return this;
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    PreparedStatement on(Connection connection, int limit) throws SQLException {
        var statement =
                connection.prepareStatement(ROWS.formatted(String.join(" and ", conditions)));
        var index = 1;
        for (var value : values) {
            statement.setObject(index++, value);
        }
        statement.setInt(index, limit);
        return statement;
    }
}
