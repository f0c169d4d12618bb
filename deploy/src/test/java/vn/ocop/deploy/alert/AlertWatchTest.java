package vn.ocop.deploy.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertWatchTest {
    private static final Map<String, String> NOTES =
            Map.of("summary_vi", "Chờ", "summary_en", "Waits", "runbook", "README.md");
    private static final Rule STUCK =
            new Rule("Stuck", "age > 15", "30s", Map.of("severity", "critical"), NOTES);

    private final AlertWatch watch = new AlertWatch(List.of(STUCK), 1);

    @Test
    void an_alert_fires_when_its_condition_has_held_long_enough_and_clears_with_it() {
        look(0, 16);
        look(29, 50);
        assertThat(watch.firing()).isEmpty();

        look(30, 51);
        assertThat(watch.firing()).containsExactly("Stuck");

        look(31, 0);
        assertThat(watch.firing()).isEmpty();
    }

    @Test
    void an_interruption_begins_the_waiting_anew() {
        look(0, 16);
        look(20, 1);
        look(31, 16);

        assertThat(watch.firing()).isEmpty();
    }

    @Test
    void a_threshold_out_of_reach_never_fires() {
        var altered =
                new AlertWatch(Altered.one(List.of(STUCK.with(Altered.RULE, STUCK.expr()))), 1);
        altered.look(scrape(0, 14_999));
        altered.look(scrape(60, 14_999));

        assertThat(altered.firing()).isEmpty();
    }

    private void look(int second, double age) {
        watch.look(scrape(second, age));
    }

    private static Scrape scrape(int second, double age) {
        return new Scrape(
                Duration.ofSeconds(second),
                Map.of(new Series("age", Map.of("service", "product")), age));
    }
}
