package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void a_missing_an_invented_and_an_altered_row_are_named() {
        var differences =
                Difference.between(
                        "copy",
                        Map.of("a", "1", "b", "2", "c", "3"),
                        Map.of("a", "1", "b", "9", "d", "4"));

        assertThat(differences)
                .containsExactlyInAnyOrder(
                        "copy: b is '9', not '2'", "copy: c is missing", "copy: d is invented");
    }

    @Test
    void equal_tables_have_none() {
        assertThat(Difference.between("copy", Map.of("a", "1"), Map.of("a", "1"))).isEmpty();
    }

    @Test
    void of_many_the_first_ones_are_shown_and_the_others_counted() {
        var many = new TreeMap<String, String>();
        for (var i = 0; i < 12; i++) {
            many.put("k" + i, "");
        }

        assertThat(Difference.between("copy", many, Map.of()))
                .hasSize(6)
                .last()
                .isEqualTo("copy: and 7 more");
    }
}
