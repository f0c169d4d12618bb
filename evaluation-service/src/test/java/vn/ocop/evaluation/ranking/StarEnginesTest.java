package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.ruleset.RuleSets;

class StarEnginesTest {

    private final StarEngines engines = new StarEngines(RuleSets.shipped());

    @Test
    void every_known_rubric_has_an_engine() {
        assertThat(engines.of("26-2026", "01").orElseThrow().rubric().productSet().code())
                .isEqualTo("01");
        assertThat(engines.of("26-2026", "26").orElseThrow().rubric().productSet().code())
                .isEqualTo("26");
    }

    @Test
    void what_is_not_known_has_none() {
        assertThat(engines.of("26-2026", "27")).isEmpty();
        assertThat(engines.of("1489-2025", "01")).isEmpty();
        assertThat(engines.of("nowhere", "01")).isEmpty();
    }
}
