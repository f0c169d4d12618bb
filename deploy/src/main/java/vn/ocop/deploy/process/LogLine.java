package vn.ocop.deploy.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A line of a log as a person reads it; services write JSON objects. */
final class LogLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LogLine() {}

    static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            var entry = JSON.readTree(line);
            var text =
                    "%s %-5s %s"
                            .formatted(
                                    entry.path("timestamp").asText(),
                                    entry.path("level").asText(),
                                    entry.path("message").asText());
            var stack = entry.path("stackTrace").asText();
            return stack.isEmpty() ? text : text + System.lineSeparator() + stack.strip();
        } catch (JsonProcessingException cutOff) {
            return line;
        }
    }
}
