package vn.ocop.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    static List<String> names() {
        return List.of(
                "Nước mắm Cửa Hội",
                "ĐƯỜNG THỐT NỐT Ô LÂM",
                "Ốc bươu đen “Hương Quê”",
                "Rượu nếp cái hoa vàng 29,5% – 500 ml",
                "Xã Ea H'Leo",
                "Chả mực Hạ Long (loại 1)",
                "Yến sào Ý Yên",
                "Mật ong ỷ ruồi ỵ");
    }

    @ParameterizedTest
    @CsvSource({
        "Nước mắm Cửa Hội, nuoc mam cua hoi",
        "ĐÔNG ĐÔ, dong do",
        "Ðông Đô, dong do", // eth typed for Đ
        "Hòa Thuỷ, hoa thuy",
        "Hoà Thủy, hoa thuy",
        "'  Trà – Shan/Tuyết,  (Suối Giàng) ', tra shan tuyet suoi giang",
        "Ea H'Leo, ea hleo",
        "Ea H’Leo, ea hleo",
        "Quế 100% 250g, que 100 250g",
        "ＯＣＯＰ, ocop",
        "'', ''",
        "'–…!', ''"
    })
    void folding_leaves_plain_words_with_single_spaces(String text, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_folds_alike_however_its_marks_are_encoded(String name) {
        var folded = VietnameseText.fold(name);

        assertThat(VietnameseText.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(folded);
        assertThat(VietnameseText.fold(name.toUpperCase(Locale.ROOT))).isEqualTo(folded);
        assertThat(VietnameseText.fold(folded)).isEqualTo(folded);
        assertThat(folded).matches("[a-z0-9]+( [a-z0-9]+)*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u1EAD", "\u00E2\u0323", "\u1EA1\u0302", "a\u0302\u0323", "a\u0323\u0302"})
    void the_order_of_dot_below_and_circumflex_does_not_matter(String letter) {
        assertThat(VietnameseText.fold("m" + letter + "t")).isEqualTo("mat");
        assertThat(VietnameseText.clean("m" + letter + "t")).isEqualTo("mật");
    }

    @Test
    void every_vietnamese_letter_folds_to_its_base() {
        var marked = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";
        var plain = "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd";

        assertThat(VietnameseText.fold(marked)).isEqualTo(plain);
        assertThat(VietnameseText.fold(marked.toUpperCase(Locale.ROOT))).isEqualTo(plain);
    }

    @Test
    void invisible_characters_do_not_split_a_word() {
        assertThat(VietnameseText.fold("mắm\u200B tô\u00ADm\uFEFF")).isEqualTo("mam tom");
        assertThat(VietnameseText.clean("\uFEFFmắm\u200B tô\u2060m")).isEqualTo("mắm tôm");
    }

    @ParameterizedTest
    @MethodSource("names")
    void cleaning_composes_and_changes_nothing_that_is_clean(String name) {
        assertThat(VietnameseText.clean(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(name);
        assertThat(VietnameseText.clean("\t " + name + "\u00A0\n")).isEqualTo(name);
    }

    @Test
    void a_line_becomes_one_line_and_a_text_keeps_its_lines() {
        var typed = " Điều 1.\r\n\tNuôi \u00A0 trồng \r\n\r\nhết ";

        assertThat(VietnameseText.clean(typed)).isEqualTo("Điều 1. Nuôi trồng hết");
        assertThat(VietnameseText.cleanText(typed)).isEqualTo("Điều 1.\nNuôi trồng\n\nhết");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u007Fb",
                "a\u0085b",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Fb",
                "a\uE000b",
                "a\uD800b",
                "a\uFFFEb",
                "a\uDB40\uDC41b"
            })
    void what_deceives_or_breaks_is_forbidden(String text) {
        assertThat(VietnameseText.hasForbiddenCharacters(text)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void ordinary_names_hold_nothing_forbidden(String name) {
        assertThat(VietnameseText.hasForbiddenCharacters(name + "\r\n\t\u200B😀")).isFalse();
    }
}
