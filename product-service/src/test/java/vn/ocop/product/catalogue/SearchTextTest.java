package vn.ocop.product.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void composed_and_decomposed_typing_are_the_same() {
        var composed = SearchText.of("Nước mắm Cửa Hội");
        assertThat(SearchText.of(Normalizer.normalize("Nước mắm Cửa Hội", Normalizer.Form.NFD)))
                .isEqualTo(composed);
        assertThat(composed).isEqualTo(new SearchText("nước mắm cửa hội", "nuoc mam cua hoi"));
    }

    @Test
    void every_word_is_searched_for() {
        var values = SearchText.of("mắm  hội").values();
        assertThat(values).containsEntry("word0", "%mam%").containsEntry("word1", "%hoi%");
    }

    @Test
    void signs_that_mean_something_to_the_database_find_nothing() {
        assertThat(SearchText.of("%_%").condition()).isEqualTo("(1 = 0)");
        assertThat(SearchText.of("a%b").values()).containsEntry("part", "%a b%");
    }

    @Test
    void a_long_text_makes_few_conditions() {
        assertThat(SearchText.of("a b c d e f g h i j k").values())
                .containsKey("word7")
                .doesNotContainKey("word8");
    }
}
