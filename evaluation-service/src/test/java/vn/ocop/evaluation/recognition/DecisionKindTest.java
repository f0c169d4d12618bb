package vn.ocop.evaluation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionKindTest {

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"CORRECTION", "REISSUE", "TRANSFER"})
    void what_a_certificate_says_changes_at_once(DecisionKind kind) {
        assertThat(kind.isOfPaper()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"CORRECTION", "REISSUE", "TRANSFER"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_begins_or_ends_may_do_so_later(DecisionKind kind) {
        assertThat(kind.isOfPaper()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void every_kind_has_its_words_in_the_texts(DecisionKind kind) {
        assertThat(DecisionWords.order(kind, 12)).contains("12").contains("sản phẩm OCOP");
        assertThat(DecisionWords.subject(kind)).contains("sản phẩm OCOP");
    }
}
