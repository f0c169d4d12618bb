package vn.ocop.platform.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;
import vn.ocop.platform.testing.Tokens;
import vn.ocop.platform.trial.CountingKind;

/** Progress as it happens, by token and by signed link. */
@ServiceTest
class JobProgressIT {

    @Inject CountingKind counting;
    @Inject TestClock clock;

    private final String me = "job." + UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<Stream<String>> open(String path, String... headers)
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + RestAssured.port + path);
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofLines());
    }

    private String[] token() {
        var token = Tokens.of("registry-officer").area("VN-2T:40").sub(me).sign();
        return new String[] {"Authorization", "Bearer " + token, "Accept", "text/event-stream"};
    }

    private static List<String> collect(HttpResponse<Stream<String>> stream, List<String> lines)
            throws Exception {
        CompletableFuture.runAsync(() -> stream.body().forEach(lines::add))
                .get(30, TimeUnit.SECONDS);
        return lines;
    }

    @Test
    void the_stream_tells_each_change_and_ends_with_the_job() throws Exception {
        var id = Countings.gated(me, 3);
        counting.open(id, 1);
        Countings.awaitDone(me, id, 1);
        var stream = open("/v1/jobs/" + id + "/progress", token());
        var lines = Collections.synchronizedList(new ArrayList<String>());
        var reading = CompletableFuture.runAsync(() -> stream.body().forEach(lines::add));

        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        assertThat(stream.headers().firstValue("Cache-Control")).contains("no-store");
        await().untilAsserted(
                        () ->
                                assertThat(lines)
                                        .contains(
                                                "data: {\"state\":\"RUNNING\",\"done\":1,\"total\":3,\"errors\":0}"));
        await().atMost(Duration.ofSeconds(5)).until(() -> lines.contains(": still here"));
        assertThat(reading).isNotDone();
        counting.open(id, 2);

        reading.get(20, TimeUnit.SECONDS);
        assertThat(lines)
                .endsWith(
                        "event: end",
                        "data: {\"state\":\"SUCCEEDED\",\"done\":3,\"total\":3,\"errors\":0}",
                        "");
    }

    @Test
    void a_browser_watches_by_a_signed_link_of_five_minutes() throws Exception {
        var id = Countings.gated(me, 1);
        counting.open(id, 1);
        Countings.awaitState(me, id, JobState.SUCCEEDED);
        String link =
                Countings.officer(me)
                        .queryParam("target", "/v1/jobs/" + id + "/progress")
                        .get("/v1/signed-links")
                        .path("href");

        assertThat(collect(open(link), new ArrayList<>())).contains("event: end");

        clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        assertThat(open(link).statusCode()).isEqualTo(401);
    }

    @Test
    void a_caller_has_five_streams_at_most() throws Exception {
        var id = Countings.gated(me, 1);
        var path = "/v1/jobs/" + id + "/progress";
        var open = new ArrayList<HttpResponse<Stream<String>>>();
        for (int i = 0; i < 5; i++) {
            open.add(open(path, token()));
        }

        Countings.officer(me)
                .get(path)
                .then()
                .statusCode(429)
                .header("Retry-After", "5")
                .body("type", containsString("too-many-requests"));
        counting.open(id, 1);
        for (var stream : open) {
            assertThat(collect(stream, new ArrayList<>())).contains("event: end");
        }
        await().untilAsserted(() -> assertThat(open(path, token()).statusCode()).isEqualTo(200));
    }

    @Test
    void asked_for_its_head_only_the_stream_ends_at_once() {
        var id = Countings.gated(me, 1);

        Countings.officer(me).head("/v1/jobs/" + id + "/progress").then().statusCode(200);

        counting.open(id, 1);
    }

    @Test
    void nobody_watches_without_a_token_or_what_is_not_his() {
        var id = Countings.gated(me, 1);
        given().get("/v1/jobs/" + id + "/progress").then().statusCode(401);
        Countings.officer("khac").get("/v1/jobs/" + id + "/progress").then().statusCode(404);
        counting.open(id, 1);
    }
}
