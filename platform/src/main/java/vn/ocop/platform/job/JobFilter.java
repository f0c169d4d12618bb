package vn.ocop.platform.job;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which jobs a list shows. */
final class JobFilter {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    JobFilter of(JobOwner owner) {
        conditions.add("issuer = ? and owner = ?");
        values.add(owner.issuer());
        values.add(owner.subject());
        return this;
    }

    /** Any of them; all where none is named. */
    JobFilter anyOf(String column, List<String> wanted) {
        if (!wanted.isEmpty()) {
            var marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
            conditions.add(column + " in (" + marks + ")");
            values.addAll(wanted);
        }
        return this;
    }

    JobFilter before(@Nullable UUID id) {
        if (id != null) {
            conditions.add("id < ?");
            values.add(id);
        }
        return this;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    /** Answers the next free place. */
    int fill(PreparedStatement statement) throws SQLException {
        var place = 1;
        for (var value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }
}
