package vn.ocop.deploy.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request in the making: first as it should be, then spoilt. Nothing in it is checked. */
final class Draft {
    String method;
    final List<String> segments = new ArrayList<>();
    final List<String> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    byte[] body = {};

    /** Replaces request line, headers and body alike. */
    byte @Nullable [] raw;

    Draft(String method) {
        this.method = method;
    }

    void text(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
    }

    /** What goes over the wire; text outside of the body is written byte by byte where it fits. */
    byte[] bytes() {
        if (raw != null) {
            return raw;
        }
        var head = new StringBuilder(method).append(' ').append(target()).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 || !method.equals("GET") && !method.equals("HEAD")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    String target() {
        var path = "/" + String.join("/", segments);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
