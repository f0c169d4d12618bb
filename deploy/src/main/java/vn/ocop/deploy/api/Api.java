package vn.ocop.deploy.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/** The public APIs of one stack. Safe to use from several threads. */
public final class Api {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 8;

    private final StackAddresses addresses;
    private final TokenMint tokens;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .build();

    private final BiConsumer<HttpRequest, Answer> witness;

    public Api(StackAddresses addresses, TokenMint tokens) {
        this(addresses, tokens, (_, _) -> {});
    }

    /**
     * @param witness sees every request with its last answer
     */
    public Api(
            StackAddresses addresses, TokenMint tokens, BiConsumer<HttpRequest, Answer> witness) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.witness = witness;
    }

    public Person anonymous() {
        return new Person(this, Map.of());
    }

    /** Somebody with an office. */
    public Person officer(String subject, String role, String area) {
        return person(subject, List.of(role), List.of(area));
    }

    /**
     * Somebody whom the services know by his subject only: manager of a producer, member of a
     * council.
     */
    public Person person(String subject, List<String> roles, List<String> areas) {
        var token = tokens.token(subject, roles, areas);
        return new Person(this, Map.of("Authorization", "Bearer " + token));
    }

    /** By number: a name may resolve to IPv6 first, where nobody listens. */
    URI address(Service service, String path) {
        return URI.create("http://127.0.0.1:" + addresses.ports().of(service) + path);
    }

    /** Sends, and sends again after a while when the service says that this may help. */
    Answer send(HttpRequest request) {
        var answer = sendOnce(request);
        for (int attempt = 1; attempt < ATTEMPTS && answer.isWorthRepeating(); attempt++) {
            LockSupport.parkNanos(answer.pause().toNanos());
            answer = sendOnce(request);
        }
        witness.accept(request, answer);
        return answer;
    }

    private Answer sendOnce(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    request.method() + " " + request.uri(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }
}
