package vn.ocop.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PathTemplateTest {
    @Test
    void values_are_taken_from_their_places() {
        var template = PathTemplate.of("/v1/sessions/{sid}/items/{itemId}");

        assertThat(template.match(PathTemplate.split("/v1/sessions/a/items/b")))
                .hasValue(Map.of("sid", "a", "itemId", "b"));
    }

    @Test
    void a_closing_slash_makes_no_difference_but_an_empty_value_is_none() {
        var template = PathTemplate.of("/v1/notes/{id}");

        assertThat(template.match(PathTemplate.split("/v1/notes/a/"))).isPresent();
        assertThat(template.match(PathTemplate.split("/v1/notes//"))).isEmpty();
        assertThat(template.match(PathTemplate.split("/v1/notes/a/b"))).isEmpty();
    }

    @Test
    void what_is_written_out_goes_before_places() {
        var written = PathTemplate.of("/v1/products/by-identifier");
        var place = PathTemplate.of("/v1/products/{id}");

        assertThat(new TreeSet<>(List.of(place, written)).first()).isEqualTo(written);
    }
}
