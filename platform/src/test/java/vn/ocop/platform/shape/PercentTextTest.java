package vn.ocop.platform.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTextTest {
    @Test
    void vietnamese_comes_back_whole() {
        assertThat(PercentText.ofQuery("n%C6%B0%E1%BB%9Bc+m%E1%BA%AFm")).hasValue("nước mắm");
        assertThat(PercentText.ofPath("a+b%2Fc")).hasValue("a+b/c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%C3%28", "%FF", "a%", "%E1%BB"})
    void what_is_no_text_is_not_guessed(String raw) {
        assertThat(PercentText.ofQuery(raw)).isEmpty();
    }
}
