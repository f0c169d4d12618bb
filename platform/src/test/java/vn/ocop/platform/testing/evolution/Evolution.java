package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a contract does to those who rely on its released form.
 *
 * @param operations compared operations, or messages of events
 * @param schemas compared schemas
 * @param additions what is new and on the list of compatible changes
 * @param breaks every other difference, each with its place
 */
public record Evolution(int operations, int schemas, List<String> additions, List<String> breaks) {

    public Evolution {
        additions = List.copyOf(additions);
        breaks = List.copyOf(breaks);
    }

    /**
     * Compatible: a new path, operation, optional parameter, optional property of a request,
     * property or header of an answer, code of an open enumeration, problem status, and texts.
     */
    public static Evolution ofOpenApi(JsonNode released, JsonNode current) {
        var findings = new Findings();
        new OpenApiEvolution(released, current, findings).compare();
        return findings.summary();
    }

    /** Compatible: a new channel, message, property of a payload, code, and texts. */
    public static Evolution ofAsyncApi(JsonNode released, JsonNode current) {
        var findings = new Findings();
        new AsyncApiEvolution(released, current, findings).compare();
        return findings.summary();
    }

    @Override
    public String toString() {
        return "%d operations, %d schemas compared, %d additions, %d breaks"
                .formatted(operations, schemas, additions.size(), breaks.size());
    }
}
