package vn.ocop.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|EN",
                "en-GB|EN",
                "vi-VN, en;q=0.8|VI",
                "en;q=0.5, vi;q=0.9|VI",
                "fr, en;q=0.3|EN",
                "fr|VI",
                "*|VI",
                "en;q=0|VI",
                ";;;=|VI",
                "'  '|VI"
            })
    void the_best_match_wins_and_vietnamese_is_the_default(String header, Language expected) {
        assertThat(Language.ofHeader(header)).isEqualTo(expected);
    }

    @Test
    void no_header_means_vietnamese() {
        assertThat(Language.ofHeader(null)).isEqualTo(Language.VI);
    }

    @Test
    void an_endless_header_is_not_read() {
        assertThat(Language.ofHeader("en," + "fr,".repeat(10_000))).isEqualTo(Language.VI);
    }
}
