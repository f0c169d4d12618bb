package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.ocop.deploy.alert.AlertDrill;
import vn.ocop.deploy.stack.Service;

/**
 * Every committed alert rule fires while its condition holds, and clears afterwards; runs with
 * {@code -Docop.long=true}.
 */
@SystemTest
@EnabledIfSystemProperty(named = "ocop.long", matches = "true")
class AlertDrillIT {
    private static final Path RULES =
            Path.of(System.getProperty("ocop.root")).resolve("deploy/alerts/ocop.yaml");
    private static final int PACE = 60;

    private final OneStack.Running running;

    AlertDrillIT(OneStack.Running running) {
        this.running = running;
    }

    @Test
    void every_rule_fires_and_clears_and_the_log_of_a_consumer_names_the_trace_of_the_message() {
        var report = AlertDrill.run(RULES, running.stack(), running.out(), PACE, false);

        running.out().say("Alert drill:\n" + report);
        assertThat(report.faults()).isEmpty();
        assertThat(report.outcomes()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(deadLetterTraces())
                .isNotEmpty()
                .allSatisfy(
                        trace ->
                                assertThat(
                                                new ServiceLog(
                                                                running.stack()
                                                                        .service(
                                                                                Service.EVALUATION))
                                                        .of(trace))
                                        .anySatisfy(
                                                line ->
                                                        assertThat(line.at("/message").asText())
                                                                .contains(
                                                                        "went to the dead letters")));
    }

    private List<String> deadLetterTraces() {
        return running.databases()
                .texts(
                        Service.EVALUATION,
                        "select split_part(headers->>'traceparent', '-', 2) from dead_letter where"
                                + " headers->>'traceparent' is not null");
    }
}
