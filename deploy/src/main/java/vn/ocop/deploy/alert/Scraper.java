package vn.ocop.deploy.alert;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Service;

/** Reads the figures of all services as Prometheus does, {@code up} included. */
final class Scraper {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .connectTimeout(PATIENCE)
                    .build();
    private final List<Target> targets;
    private volatile boolean blind;

    /** A service with the labels that the scrape configuration gives it. */
    private record Target(URI address, Map<String, String> labels) {}

    Scraper(PortPlan ports) {
        this.targets =
                Arrays.stream(Service.values())
                        .map(
                                service ->
                                        new Target(
                                                URI.create(
                                                        "http://127.0.0.1:"
                                                                + ports.of(service)
                                                                + "/q/metrics"),
                                                Map.of("job", "ocop", "service", service.id())))
                        .toList();
    }

    /** Forgets its targets, as a configuration without them would, or remembers them. */
    void blind(boolean isBlind) {
        blind = isBlind;
    }

    Map<Series, Double> read() {
        var values = new HashMap<Series, Double>();
        if (!blind) {
            targets.stream()
                    .map(this::ask)
                    .toList()
                    .forEach(answer -> values.putAll(answer.join()));
        }
        return values;
    }

    private CompletableFuture<Map<Series, Double>> ask(Target target) {
        var request =
                HttpRequest.newBuilder(target.address())
                        .header("Accept", "text/plain")
                        .timeout(PATIENCE)
                        .build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(
                        answer ->
                                answer.statusCode() == OK
                                        ? up(target, answer.body())
                                        : Map.of(new Series("up", target.labels()), 0.0))
                .exceptionally(_ -> Map.of(new Series("up", target.labels()), 0.0));
    }

    private static Map<Series, Double> up(Target target, String text) {
        var values = new HashMap<>(MetricText.read(text, target.labels()));
        values.put(new Series("up", target.labels()), 1.0);
        return values;
    }
}
