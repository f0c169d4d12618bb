package vn.ocop.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void the_order_of_fields_does_not_count() {
        assertThat(between("{'a': 1, 'b': {'c': [1, 2]}}", "{'b': {'c': [1, 2]}, 'a': 1.0}"))
                .isEmpty();
    }

    @Test
    void a_changed_value_is_named_with_its_place() {
        assertThat(between("{'paths': {'/v1/a': {'x': 1}}}", "{'paths': {'/v1/a': {'x': 2}}}"))
                .containsExactly("/paths/~1v1~1a/x: written 1, real 2");
    }

    @Test
    void a_field_on_one_side_only_is_named() {
        assertThat(between("{'a': 1}", "{'b': 2}"))
                .containsExactly("/a: written 1, real absent", "/b: written absent, real 2");
    }

    @Test
    void a_longer_list_is_named_at_its_end() {
        assertThat(between("['a']", "['a', 'b']"))
                .containsExactly("/1: written absent, real \"b\"");
    }

    @Test
    void another_type_is_a_difference() {
        assertThat(between("{'a': '1'}", "{'a': 1}")).hasSize(1);
    }

    private static List<String> between(String written, String real) {
        return Difference.between(json(written), json(real)).stream()
                .map(Difference::toString)
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
