package vn.ocop.deploy.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTextTest {

    @Test
    void figures_are_read_with_their_labels_and_those_of_the_target() {
        var text =
                """
                # HELP ocop_outbox_age_seconds Age of the oldest event
                # TYPE ocop_outbox_age_seconds gauge
                ocop_outbox_age_seconds 1.25
                ocop_refusals_total{status="401",type="token-missing",} 3.0
                ocop_latency_seconds_bucket{le="+Inf"} 1.0E3
                ocop_unknown NaN
                """;

        assertThat(MetricText.read(text, Map.of("service", "product")))
                .containsEntry(
                        new Series("ocop_outbox_age_seconds", Map.of("service", "product")), 1.25)
                .containsEntry(
                        new Series(
                                "ocop_refusals_total",
                                Map.of(
                                        "service", "product",
                                        "status", "401",
                                        "type", "token-missing")),
                        3.0)
                .containsEntry(
                        new Series(
                                "ocop_latency_seconds_bucket",
                                Map.of("service", "product", "le", "+Inf")),
                        1000.0)
                .containsEntry(
                        new Series("ocop_unknown", Map.of("service", "product")), Double.NaN);
    }
}
