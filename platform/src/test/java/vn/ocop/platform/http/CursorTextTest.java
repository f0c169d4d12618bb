package vn.ocop.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.problem.Refusal;

class CursorTextTest {
    private static final UUID ID = UUID.fromString("0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11");
    private static final Cursor CURSOR = Cursor.of("Cam Xã Đoài", LocalDate.of(2026, 5, 22), ID);

    @Test
    void keys_come_back_with_their_types() {
        var read = CursorText.read(CursorText.write(CURSOR, "/v1/notes{}"), "/v1/notes{}");

        assertThat(read.text(0)).isEqualTo("Cam Xã Đoài");
        assertThat(read.date(1)).isEqualTo("2026-05-22");
        assertThat(read.uuid(2)).isEqualTo(ID);
    }

    @Test
    void every_altered_character_is_found() {
        var text = CursorText.write(CURSOR, "q");
        for (var i = 0; i < text.length() - 1; i++) {
            var other = text.charAt(i) == 'A' ? 'B' : 'A';
            var altered = text.substring(0, i) + other + text.substring(i + 1);
            assertRefused(altered, "q");
        }
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        assertRefused(CursorText.write(CURSOR, "sort=name"), "sort=stars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_was_never_a_cursor_is_refused(String text) {
        assertRefused(text, "q");
    }

    @Test
    void a_key_that_is_not_there_or_of_another_type_is_refused() {
        assertThatThrownBy(() -> CURSOR.uuid(0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> CURSOR.number(7)).isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String text, String query) {
        assertThatThrownBy(() -> CursorText.read(text, query))
                .as(text)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.faults())
                                        .singleElement()
                                        .satisfies(
                                                fault ->
                                                        assertThat(fault.parameter())
                                                                .isEqualTo("cursor")));
    }
}
