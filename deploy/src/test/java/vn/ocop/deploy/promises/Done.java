package vn.ocop.deploy.promises;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Flow;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/** A request of the main job with its answer. */
public record Done(Ask ask, Reply reply) {
    private static final String[] HEADERS = {
        "Content-Type", "ETag", "Location", "Revision-Token", "Idempotency-Replayed"
    };

    public static Done of(StackAddresses addresses, HttpRequest request, Answer answer) {
        var port = request.uri().getPort();
        var service =
                Arrays.stream(Service.values())
                        .filter(it -> addresses.ports().of(it) == port)
                        .findFirst()
                        .orElseThrow();
        var query = request.uri().getRawQuery();
        var path = request.uri().getRawPath() + (query == null ? "" : "?" + query);
        var ask = Ask.of(service, request.method(), path);
        for (var header : request.headers().map().entrySet()) {
            ask = ask.with(header.getKey(), String.join(",", header.getValue()));
        }
        var body = request.bodyPublisher().map(Done::content).orElse(new byte[0]);
        var headers = new HashMap<String, String>();
        for (var name : HEADERS) {
            headers.put(name, answer.header(name));
        }
        return new Done(
                new Ask(service, ask.method(), path, ask.headers(), body),
                new Reply(answer.status(), Map.copyOf(headers), answer.content()));
    }

    boolean isCommand() {
        return ask.method().equals("POST")
                && reply.status() < 300
                && ask.headers().containsKey("Idempotency-Key");
    }

    /** The bytes are at hand, so they come before the subscription ends. */
    private static byte[] content(BodyPublisher publisher) {
        var bytes = new ByteArrayOutputStream();
        publisher.subscribe(
                new Flow.Subscriber<>() {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        subscription.request(Long.MAX_VALUE);
                    }

                    @Override
                    public void onNext(ByteBuffer part) {
                        var content = new byte[part.remaining()];
                        part.get(content);
                        bytes.writeBytes(content);
                    }

                    @Override
                    public void onError(Throwable failure) {
                        throw new IllegalStateException(failure);
                    }

                    @Override
                    public void onComplete() {}
                });
        return bytes.toByteArray();
    }
}
