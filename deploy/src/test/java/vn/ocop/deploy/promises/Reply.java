package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What came back; headers by name in any case, several values with commas between them. */
record Reply(int status, Map<String, String> headers, byte[] body) {
    Reply {
        headers = copy(headers);
    }

    /** Empty when absent. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Nothing ({@code MissingNode}) when the body is no JSON. */
    JsonNode json() {
        try {
            return Trial.JSON.readTree(body);
        } catch (IOException _) {
            return MissingNode.getInstance();
        }
    }

    Reply status(int another) {
        return new Reply(another, headers, body);
    }

    Reply with(String name, String value) {
        var changed = copy(headers);
        changed.put(name, value);
        return new Reply(status, changed, body);
    }

    Reply without(String name) {
        var changed = copy(headers);
        changed.remove(name);
        return new Reply(status, changed, body);
    }

    Reply body(String another) {
        return new Reply(status, headers, another.getBytes(StandardCharsets.UTF_8));
    }

    private static TreeMap<String, String> copy(Map<String, String> headers) {
        var copy = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }
}
