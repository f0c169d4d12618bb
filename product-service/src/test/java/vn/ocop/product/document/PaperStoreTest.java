package vn.ocop.product.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperStoreTest {

    /** SHA-256 of "test", as published in many places. */
    private static final String SHA256 =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @SuppressWarnings("NullAway.Init")
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), "test".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_content_lies_under_its_hash() throws IOException {
        var store = new PaperStore(folder.resolve("papers"));
        var stored = store.put(file("a"));
        assertThat(stored).isEqualTo(new PaperStore.Stored(SHA256, 4));
        assertThat(store.pathOf(SHA256)).hasContent("test").hasParent(folder.resolve("papers/9f"));
    }

    @Test
    void the_same_content_is_kept_once_and_nothing_is_left_aside() throws IOException {
        var store = new PaperStore(folder.resolve("papers"));
        store.put(file("a"));
        store.put(file("b"));
        try (var kept = Files.walk(folder.resolve("papers"))) {
            assertThat(kept.filter(Files::isRegularFile)).containsExactly(store.pathOf(SHA256));
        }
    }
}
