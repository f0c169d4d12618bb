package vn.ocop.deploy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.deploy.stack.Service;

/** Somebody who sends requests: a token, and the headers that go with the next ones. */
public record Person(Api api, Map<String, String> headers) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String KEY = "Idempotency-Key";

    public Person {
        headers = Map.copyOf(headers);
    }

    public Person with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Person(api, more);
    }

    /** What these writes changed shall be known where the next request goes. */
    public Person after(Answer... writes) {
        var tokens =
                Arrays.stream(writes)
                        .map(Answer::revisionToken)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(","));
        return tokens.isEmpty() ? this : with("Revision-Token", tokens);
    }

    /** Only if the resource still is as this answer showed it. */
    public Person ifAs(Answer seen) {
        return with("If-Match", seen.etag());
    }

    /** The same key again gives the same answer, not a second record. */
    public Person once(String key) {
        return with(KEY, key);
    }

    public Answer get(Service service, String path) {
        return api.send(request(service, path).GET().build());
    }

    public Answer post(Service service, String path, Object body) {
        return send("POST", service, path, body);
    }

    public Answer put(Service service, String path, Object body) {
        return send("PUT", service, path, body);
    }

    /** A form of several parts, such as a file with its description. */
    public Answer post(Service service, String path, Form form) {
        return api.send(keyed(service, path, form.contentType()).POST(form.content()).build());
    }

    /** Any method with a JSON body. */
    public Answer send(String method, Service service, String path, Object body) {
        return api.send(
                keyed(service, path, "application/json").method(method, json(body)).build());
    }

    private HttpRequest.Builder keyed(Service service, String path, String contentType) {
        var request = request(service, path);
        if (!headers.containsKey(CONTENT_TYPE)) {
            request.header(CONTENT_TYPE, contentType);
        }
        return headers.containsKey(KEY)
                ? request
                : request.header(KEY, UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(Service service, String path) {
        var request = HttpRequest.newBuilder(api.address(service, path)).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(Answer.JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + body, e);
        }
    }
}
