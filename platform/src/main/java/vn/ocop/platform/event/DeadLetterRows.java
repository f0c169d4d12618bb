package vn.ocop.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;

/** Reads and writes what stands in the table of dead letters. */
final class DeadLetterRows {

    static final String COLUMNS =
            "id, revision, channel, topic, partition, record_offset, key, headers, payload, reason,"
                    + " detail, status, failed_at, settled_at";

    private static final ObjectMapper JSON = new ObjectMapper();

    private DeadLetterRows() {}

    static List<DeadLetter> all(ResultSet rows) throws SQLException {
        var letters = new ArrayList<DeadLetter>();
        while (rows.next()) {
            letters.add(one(rows));
        }
        return letters;
    }

    private static DeadLetter one(ResultSet row) throws SQLException {
        var settled = row.getTimestamp("settled_at");
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getString("channel"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                headers(row.getString("headers")),
                row.getBytes("payload"),
                row.getString("reason"),
                row.getString("detail"),
                DeadLetterStatus.valueOf(row.getString("status")),
                row.getTimestamp("failed_at").toInstant(),
                settled == null ? null : settled.toInstant());
    }

    static String text(Headers headers) {
        var values = new TreeMap<String, String>();
        headers.forEach(
                header -> {
                    if (header.value() != null) {
                        // A character that a JSON text of the database cannot hold.
                        values.put(
                                header.key(),
                                new String(header.value(), UTF_8).replace("\u0000", "\uFFFD"));
                    }
                });
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers cannot be written as JSON", e);
        }
    }

    private static Map<String, String> headers(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers are no JSON", e);
        }
    }
}
