package vn.ocop.deploy.alert;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/** Somebody without a token who asks many times at once and takes any answer, or none. */
record Visitor(HttpClient client, StackAddresses addresses) {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    Visitor(StackAddresses addresses) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), addresses);
    }

    void asks(Service service, String path, int times) {
        var address = URI.create("http://127.0.0.1:" + addresses.ports().of(service) + path);
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        Stream.generate(
                        () ->
                                client.sendAsync(request, BodyHandlers.discarding())
                                        .handle((answer, none) -> answer != null))
                .limit(times)
                .toList()
                .forEach(CompletableFuture::join);
    }
}
