package vn.ocop.deploy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A multipart form. The boundary is fixed, so that sending it again sends the same bytes. */
public final class Form {
    private static final String BOUNDARY = "ocop-form-7d0f3c1e";

    private final List<byte[]> parts = new ArrayList<>();

    public Form json(String name, Object value) {
        try {
            add(name, "", "application/json", Answer.JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + value, e);
        }
        return this;
    }

    public Form file(String name, String fileName, String mediaType, byte[] content) {
        add(name, "; filename=\"" + fileName + "\"", mediaType, content);
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher content() {
        var all = new ArrayList<>(parts);
        all.add(bytes("--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.ofByteArrays(all);
    }

    private void add(String name, String more, String mediaType, byte[] content) {
        parts.add(
                bytes(
                        "--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\""
                                + name
                                + "\""
                                + more
                                + "\r\nContent-Type: "
                                + mediaType
                                + "\r\n\r\n"));
        parts.add(content.clone());
        parts.add(bytes("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
