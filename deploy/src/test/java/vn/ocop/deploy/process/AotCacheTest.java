package vn.ocop.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    @TempDir Path folder;

    @Test
    void the_first_run_records_and_the_next_one_uses_what_it_wrote() throws Exception {
        var first = cache("product", "aaaa", true);
        assertThat(first.flags())
                .containsExactly("-XX:AOTCacheOutput=" + folder.resolve("product-aaaa.draft"));

        Files.writeString(folder.resolve("product-aaaa.draft"), "recorded");
        first.keep();

        assertThat(cache("product", "aaaa", true).flags())
                .containsExactly("-XX:AOTCache=" + folder.resolve("product-aaaa.aot"));
    }

    @Test
    void a_changed_program_does_not_use_the_old_cache_and_drops_it_in_the_end() throws Exception {
        Files.writeString(folder.resolve("product-aaaa.aot"), "old");
        Files.writeString(folder.resolve("promotion-cccc.aot"), "of another program");
        var changed = cache("product", "bbbb", true);
        assertThat(changed.isRecording()).isTrue();

        Files.writeString(folder.resolve("product-bbbb.draft"), "recorded");
        changed.keep();

        assertThat(folder).isDirectoryNotContaining("glob:**product-aaaa*");
        assertThat(folder.resolve("product-bbbb.aot")).hasContent("recorded");
        assertThat(folder.resolve("promotion-cccc.aot")).exists();
    }

    @Test
    void a_missing_cache_is_no_flag_at_all_when_nothing_is_to_be_recorded() {
        assertThat(cache("product", "aaaa", false).flags()).isEmpty();
    }

    @Test
    void what_a_crashed_run_wrote_is_not_taken_for_the_next_ones() throws Exception {
        var cache = cache("product", "aaaa", true);
        Files.writeString(folder.resolve("product-aaaa.draft"), "half");

        new CachedProgram(new JavaProgram(List.of(), List.of()), cache).command();
        cache.keep();

        assertThat(cache.isRecording()).isTrue();
    }

    @Test
    void a_recording_that_was_cut_short_leaves_nothing_to_use() {
        var cache = cache("product", "aaaa", true);

        cache.keep();

        assertThat(cache.isRecording()).isTrue();
    }

    @Test
    void a_fingerprint_changes_with_size_flags_and_date() throws Exception {
        var jar = Files.writeString(folder.resolve("a.jar"), "one");
        var before = fingerprint(jar, "-Xmx160m");
        assertThat(fingerprint(jar, "-Xmx160m")).isEqualTo(before);
        assertThat(fingerprint(jar, "-Xmx200m")).isNotEqualTo(before);

        Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(1));
        assertThat(fingerprint(jar, "-Xmx160m")).isNotEqualTo(before);
    }

    private static String fingerprint(Path jar, String flag) {
        return new JavaProgram(List.of(flag), List.of()).fingerprint(List.of(jar));
    }

    private AotCache cache(String name, String fingerprint, boolean training) {
        return new AotCaches(folder, training).of(name, fingerprint);
    }
}
