package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.stack.Service;

/** One trace from the caller through all services, in spans, problems, audit entries and logs. */
@SystemTest
class TraceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final OneStack.Running running;

    TraceIT(OneStack.Running running) {
        this.running = running;
    }

    @Test
    void one_write_is_one_trace_through_its_own_service_and_the_three_that_took_it_in() {
        var trace = running.traces().follow();
        var ofNobody = running.traces().follow();

        var producer =
                running.api()
                        .officer("trace.officer", "registry-officer", "VN")
                        .with("traceparent", parent(trace))
                        .post(
                                Service.PRODUCT,
                                "/v1/producers",
                                Fields.of(
                                        "name", "Theo vết " + trace,
                                        "legalForm", "COOPERATIVE",
                                        "unit", "VN-2T:01"))
                        .expect(201);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(running.traces().servicesOf(trace))
                                        .containsExactlyInAnyOrderElementsOf(
                                                Arrays.stream(Service.values())
                                                        .map(Service::module)
                                                        .toList()));
        assertThat(running.traces().servicesOf(ofNobody)).isEmpty();
        assertThat(
                        running.databases()
                                .texts(
                                        Service.PRODUCT,
                                        "select trace_id from audit_entry where object_id = '%s'"
                                                .formatted(producer.id())))
                .containsOnly(trace);
        running.out().say("Trace " + trace + ": spans of " + running.traces().servicesOf(trace));
    }

    @Test
    void a_problem_and_the_line_in_the_log_name_the_trace_of_the_request()
            throws IOException, InterruptedException {
        var trace = running.traces().follow();

        var problem = behind(trace);

        assertThat(problem).contains("\"traceId\":\"" + trace + "\"");
        var log = new ServiceLog(running.stack().service(Service.EVALUATION));
        await().atMost(PATIENCE).until(() -> !log.of(trace).isEmpty());
        assertThat(log.of(trace))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.at("/timestamp").asText()).startsWith("20");
                            assertThat(line.at("/level").asText()).isEqualTo("WARN");
                            assertThat(line.at("/logger").asText()).startsWith("vn.ocop.platform");
                            assertThat(line.at("/service").asText())
                                    .isEqualTo("evaluation-service");
                            assertThat(line.at("/trace/spanId").asText()).hasSize(16);
                            assertThat(line.at("/message").asText())
                                    .startsWith("slow: listRuleSets answered 409 after ");
                        });
    }

    @Test
    void every_line_of_every_service_is_a_json_object_and_none_is_about_exporting() {
        for (var service : Service.values()) {
            assertThat(new ServiceLog(running.stack().service(service)).lines())
                    .isNotEmpty()
                    .allSatisfy(
                            line -> {
                                assertThat(line.at("/service").asText())
                                        .isEqualTo(service.module());
                                assertThat(line.at("/logger").asText()).doesNotContain("exporter");
                            });
        }
    }

    /** Asks for a copy of something that never comes, which takes its time. */
    private String behind(String trace) throws IOException, InterruptedException {
        var address =
                "http://127.0.0.1:"
                        + running.stack().addresses().ports().of(Service.EVALUATION)
                        + "/v1/rule-sets?limit=7";
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("traceparent", parent(trace))
                        .header(
                                "Revision-Token",
                                "ocop.product:%s:1:9".formatted(UUID.randomUUID()))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String parent(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }
}
