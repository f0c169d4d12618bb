package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.ocop.deploy.stack.Service;

/** A request in the making; each has a trace of its own. */
record Ask(Service service, String method, String path, Map<String, String> headers, byte[] body) {
    private static final String TRACE = "traceparent";
    private static final int ID = 16;

    static Ask of(Service service, String method, String path) {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var headers = Map.of(TRACE, "00-" + trace + "-" + trace.substring(ID) + "-01");
        return new Ask(service, method, path, headers, new byte[0]);
    }

    Ask with(String name, String value) {
        var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new Ask(service, method, path, more, body);
    }

    Ask without(String name) {
        var fewer = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        fewer.putAll(headers);
        fewer.remove(name);
        return new Ask(service, method, path, fewer, body);
    }

    Ask by(String authorization) {
        return authorization.isEmpty() ? this : with("Authorization", authorization);
    }

    Ask method(String another) {
        return new Ask(service, another, path, headers, body);
    }

    Ask query(String name, String value) {
        var pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Ask(
                service, method, path + (path.contains("?") ? "&" : "?") + pair, headers, body);
    }

    Ask body(String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Ask(service, method, path, headers, bytes).with("Content-Type", type);
    }

    Ask json(String type, JsonNode content) {
        return body(type, content.toString());
    }

    String traceId() {
        return headers.get(TRACE).split("-", -1)[1];
    }

    String plainPath() {
        return path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    }
}
