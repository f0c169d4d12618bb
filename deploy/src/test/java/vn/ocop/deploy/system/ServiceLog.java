package vn.ocop.deploy.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.regex.Pattern;
import vn.ocop.deploy.process.ManagedProcess;

/** The log of a service, line by line. */
record ServiceLog(ManagedProcess process) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the machine itself says before and beside the service. */
    private static final Pattern OF_THE_JVM =
            Pattern.compile("\\[[0-9.,]+s?].*|OpenJDK .*|Java HotSpot.*|WARNING: .*|Picked up .*");

    /** Every line of the service; one that is no JSON object is an error. */
    List<JsonNode> lines() {
        return process.logText()
                .lines()
                .filter(line -> !line.isBlank() && !OF_THE_JVM.matcher(line).matches())
                .map(ServiceLog::parsed)
                .toList();
    }

    List<JsonNode> of(String trace) {
        return lines().stream()
                .filter(line -> line.at("/trace/traceId").asText().equals(trace))
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
