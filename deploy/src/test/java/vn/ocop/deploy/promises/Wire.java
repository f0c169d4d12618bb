package vn.ocop.deploy.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.TreeMap;
import vn.ocop.deploy.stack.StackAddresses;

/** The services of a running stack. */
public final class Wire implements Exchange {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StackAddresses addresses;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Wire(StackAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Reply send(Ask ask) {
        var address = "http://127.0.0.1:" + addresses.ports().of(ask.service()) + ask.path();
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        ask.headers().forEach(request::header);
        var publisher =
                ask.body().length == 0
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(ask.body());
        try {
            var response =
                    http.send(
                            request.method(ask.method(), publisher).build(),
                            BodyHandlers.ofByteArray());
            var headers = new TreeMap<String, String>();
            response.headers()
                    .map()
                    .forEach((name, all) -> headers.put(name, String.join(", ", all)));
            return new Reply(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(ask.method() + " " + address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }
}
