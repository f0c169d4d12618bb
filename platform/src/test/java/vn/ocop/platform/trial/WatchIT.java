package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.testing.ServiceTest;

/** What operators see: traces, figures and lines, and what they do not see. */
@ServiceTest
class WatchIT {

    @Inject Event<FailedExecution> failures;

    @Test
    void the_trace_of_a_caller_is_taken_and_named_in_the_problem() {
        var trace = aTrace();

        given().header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                .get("/v1/none")
                .then()
                .statusCode(404)
                .body("traceId", equalTo(trace));

        await().until(() -> !SpanProbe.of(trace).isEmpty());
    }

    @Test
    void a_span_tells_neither_what_was_searched_for_nor_who_asked() {
        var trace = aTrace();

        Callers.officer()
                .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                .header("User-Agent", "Reader 040190012345")
                .header("X-Forwarded-For", "203.0.113.77")
                .get("/v1/notes?kind=040190012345");

        await().until(() -> !SpanProbe.of(trace).isEmpty());
        assertThat(SpanProbe.of(trace))
                .allSatisfy(
                        span ->
                                assertThat(span.getAttributes().toString())
                                        .contains("url.query=-")
                                        .doesNotContain("040190012345", "203.0.113.77"));
    }

    @Test
    void a_slow_request_gets_one_line_with_its_trace_and_without_its_query() {
        var trace = aTrace();
        try (var log = new LogProbe("vn.ocop.platform.watch.RequestWatchFilter")) {
            Callers.officer()
                    .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                    .header("Revision-Token", "ocop.other:%s:1:9".formatted(UUID.randomUUID()))
                    .get("/v1/notes?shelf=40")
                    .then()
                    .statusCode(409);

            await().until(() -> log.lines().stream().anyMatch(line -> line.trace().equals(trace)));
            assertThat(log.lines())
                    .filteredOn(line -> line.trace().equals(trace))
                    .singleElement()
                    .satisfies(
                            line ->
                                    assertThat(line.message())
                                            .startsWith("slow: listNotes answered 409 after ")
                                            .doesNotContain("shelf"));
        }
    }

    @Test
    void a_timer_that_waits_for_the_database_says_so_in_one_line() {
        var away = new DatabaseFailure(new SQLTransientConnectionException("no connection"));
        try (var log = new LogProbe("vn.ocop.platform.watch.TimerFailures")) {
            for (var second = 0; second < 5; second++) {
                failures.fire(failed("trial-waiting", away));
            }
            assertThat(log.lines()).singleElement().matches(line -> !line.hasStack());

            failures.fire(failed("trial-broken", new IllegalStateException("a fault")));
            assertThat(log.lines()).hasSize(2).last().matches(LogProbe.Line::hasStack);
        }
        assertThat(figure("ocop_timer_failures_total", "trial-waiting")).isEqualTo(5);
    }

    @Test
    void the_scheduler_leaves_it_to_that_line() {
        var scheduler = "io.quarkus.scheduler.common.runtime.StatusEmitterInvoker";

        assertThat(Logger.getLogger(scheduler).isEnabled(Logger.Level.FATAL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ocop_ready, gauge",
        "ocop_outbox_age_seconds, gauge",
        "ocop_outbox_waiting, gauge",
        "ocop_dead_letters_waiting, gauge",
        "ocop_timer_last_success_age_seconds, gauge",
        "ocop_timer_failures_total, counter",
        "ocop_public_answers_total, counter",
        "ocop_refusals_total, counter",
        "ocop_idempotent_replays_total, counter",
        "ocop_audit_unsealed, gauge",
        "ocop_audit_unsealed_age_seconds, gauge"
    })
    void each_promise_has_a_figure_with_a_help_text(String name, String kind) {
        assertThat(metrics())
                .containsPattern("# HELP " + name + " \\p{Upper}.*\n# TYPE " + name + " " + kind);
    }

    @Test
    void figures_follow_what_happens() {
        var replays = figure("ocop_idempotent_replays_total");
        var refusals = figure("ocop_refusals_total", "internal-error");
        var answers = figure("ocop_public_answers_total", "breakNote", "500");
        var key = UUID.randomUUID().toString();
        var note = Callers.aNote(Callers.aTitle());

        Callers.officer().header("Idempotency-Key", key).body(note).post("/v1/notes");
        Callers.officer().header("Idempotency-Key", key).body(note).post("/v1/notes");
        given().header("X-Forwarded-For", "203.0.113.78").get("/v1/notes/broken");

        await().untilAsserted(
                        () -> {
                            assertThat(figure("ocop_idempotent_replays_total"))
                                    .isEqualTo(replays + 1);
                            assertThat(figure("ocop_refusals_total", "internal-error"))
                                    .isGreaterThan(refusals);
                            assertThat(figure("ocop_public_answers_total", "breakNote", "500"))
                                    .isGreaterThan(answers);
                        });
        await().until(() -> figure("ocop_ready") == 1);
    }

    private static FailedExecution failed(String timer, Throwable failure) {
        var trigger =
                new Trigger() {
                    @Override
                    public String getId() {
                        return timer;
                    }

                    @Override
                    public Instant getNextFireTime() {
                        return Instant.EPOCH;
                    }

                    @Override
                    public Instant getPreviousFireTime() {
                        return Instant.EPOCH;
                    }

                    @Override
                    public boolean isOverdue() {
                        return false;
                    }
                };
        return new FailedExecution(
                new ScheduledExecution() {
                    @Override
                    public Trigger getTrigger() {
                        return trigger;
                    }

                    @Override
                    public Instant getFireTime() {
                        return Instant.EPOCH;
                    }

                    @Override
                    public Instant getScheduledFireTime() {
                        return Instant.EPOCH;
                    }
                },
                failure);
    }

    private static double figure(String name, String... labels) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name))
                .filter(line -> Stream.of(labels).allMatch(it -> line.contains('"' + it + '"')))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    private static String metrics() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String aTrace() {
        var id = UUID.randomUUID();
        return HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
    }
}
