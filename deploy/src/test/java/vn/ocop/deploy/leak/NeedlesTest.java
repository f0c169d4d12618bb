package vn.ocop.deploy.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {

    private final Needles needles =
            new Needles(
                    Map.of(
                            "0712345678",
                            "a number",
                            "Nguyễn Thị Thử",
                            "a name",
                            "abcdefghij",
                            "x"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0712345678",
                "tel: 0712345678.",
                "{\"telephone\":\"0712345678\"}",
                "a0712345678z",
                "00712345670712345678 0712345678"
            })
    void a_text_is_found_wherever_it_stands(String hay) {
        assertThat(needles.in(hay.getBytes(UTF_8))).containsExactly("a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0712345", "*******678", "10712345678", "07123456789", "0712345679"})
    void what_is_no_such_text_is_not_found(String hay) {
        assertThat(needles.in(hay.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void several_texts_are_found_in_one_pass() {
        var hay = "Nguyễn Thị Thử gọi 0712345678, xabcdefghijx";
        assertThat(needles.in(hay.getBytes(UTF_8))).containsExactly("a name", "a number", "x");
    }

    @Test
    void each_of_thousands_is_found() {
        var names = new HashMap<String, String>();
        for (int i = 0; i < 10_000; i++) {
            names.put("thử.nghiệm.%06d".formatted(i * 7), "n" + i);
        }
        var many = new Needles(names);
        names.forEach(
                (text, name) ->
                        assertThat(many.in(("<" + text + ">").getBytes(UTF_8)))
                                .containsExactly(name));
        assertThat(many.in("thử.nghiệm.000001".getBytes(UTF_8))).isEmpty();
    }
}
