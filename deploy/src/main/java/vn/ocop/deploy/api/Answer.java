package vn.ocop.deploy.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/** What a service answered. */
public final class Answer {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<Integer> MAY_CHANGE = Set.of(409, 429, 503);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String request;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] content;

    Answer(String request, int status, HttpHeaders headers, byte[] content) {
        this.request = request;
        this.status = status;
        this.headers = headers;
        this.content = content.clone();
    }

    public int status() {
        return status;
    }

    /** Empty when absent. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public byte[] content() {
        return content.clone();
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(request + " answered no JSON: " + text(), e);
        }
    }

    /** A text of the representation by its pointer, empty when absent. */
    public String at(String pointer) {
        return json().at(pointer).asText("");
    }

    public String id() {
        return at("/id");
    }

    public String etag() {
        return header("ETag");
    }

    /** To be handed on to another service that shall know this write. */
    public String revisionToken() {
        return header("Revision-Token");
    }

    /** The answer itself, or an exception that shows the problem. */
    public Answer expect(int... expected) {
        if (Arrays.stream(expected).noneMatch(it -> it == status)) {
            throw new Refused(request, status, text());
        }
        return this;
    }

    /** The services name a pause where the same request may succeed later. */
    boolean isWorthRepeating() {
        return MAY_CHANGE.contains(status) && !header("Retry-After").isEmpty();
    }

    Duration pause() {
        var asked = header("Retry-After");
        var seconds = asked.chars().allMatch(Character::isDigit) ? Long.parseLong(asked) : 1;
        var pause = Duration.ofSeconds(seconds);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    @Override
    public String toString() {
        return request + ": " + status + " " + text();
    }
}
