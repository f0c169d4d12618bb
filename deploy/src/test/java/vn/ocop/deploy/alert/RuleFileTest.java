package vn.ocop.deploy.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.deploy.process.Trouble;

class RuleFileTest {
    private static final Path ALERTS =
            Path.of(System.getProperty("ocop.root")).resolve("deploy/alerts");

    private static final String GOOD =
            """
            groups:
              - name: ocop
                rules:
                  - alert: OcopServiceDown
                    expr: up{job="ocop"} == 0
                    for: 30s
                    labels: {severity: critical}
                    annotations: {summary_vi: Dừng, summary_en: Down, runbook: README.md#ocopservicedown}
            """;

    @Test
    void every_committed_rule_can_be_evaluated_and_says_what_to_do() throws IOException {
        var manual = Files.readString(ALERTS.resolve("README.md"));

        assertThat(RuleFile.of(ALERTS.resolve("ocop.yaml")).rules())
                .hasSizeGreaterThanOrEqualTo(11)
                .allSatisfy(
                        rule -> {
                            assertThat(manual).contains("\n### " + rule.name() + "\n");
                            assertThat(rule.annotations().get("runbook"))
                                    .endsWith("README.md#" + rule.name().toLowerCase(Locale.ROOT));
                        })
                .extracting(Rule::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "'up{job=\"ocop\"} == 0', 'vector(1)', The expression",
        "30s, 30, no time",
        "critical, page, severity",
        "summary_vi, summary, summary_vi",
        "runbook:, see:, runbook",
        "'for: 30s', 'hold: 30s', for",
        "'alert: OcopServiceDown', 'record: up', alert"
    })
    void a_rule_that_nobody_could_drill_or_act_upon_is_refused(
            String part, String other, String why) {
        var text = GOOD.replace(part, other);

        assertThat(RuleFile.read(GOOD).rules()).hasSize(1);
        assertThatThrownBy(() -> RuleFile.read(text))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_field_that_the_drill_does_not_know_is_refused() {
        assertThatThrownBy(() -> RuleFile.read(GOOD + "        keep_firing_for: 5m\n"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("keep_firing_for");
    }
}
