package vn.ocop.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySetTextTest {

    private static final String NAME = "ocop.example.keys";
    private static final String KEYS = "{\"keys\": []}";

    @TempDir Path folder;

    @Test
    void a_setting_may_be_the_key_set_itself() {
        assertThat(KeySetText.of(NAME, "\n " + KEYS)).isEqualToIgnoringWhitespace(KEYS);
    }

    @Test
    void a_setting_may_be_the_path_of_a_file_with_it() throws IOException {
        var file = Files.writeString(folder.resolve("keys.json"), KEYS);

        assertThat(KeySetText.of(NAME, " " + file + "\n")).isEqualTo(KEYS);
    }

    @Test
    void a_file_that_is_not_there_is_told_with_the_name_of_the_setting() {
        var absent = folder.resolve("absent.json").toString();

        assertThatThrownBy(() -> KeySetText.of(NAME, absent))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("ocop.example.keys names no readable file");
    }
}
