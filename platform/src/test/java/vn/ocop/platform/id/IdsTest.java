package vn.ocop.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void ids_are_of_version_seven_and_rise_with_time() {
        var ids = IntStream.range(0, 1_000).mapToObj(i -> Ids.next()).toList();

        assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
        assertThat(ids).extracting(Object::toString).isSorted();
    }

    @Test
    void public_codes_are_ten_signs_without_look_alikes() {
        var codes = IntStream.range(0, 1_000).mapToObj(i -> ShortCodes.next()).toList();

        assertThat(codes)
                .allMatch(code -> code.matches("[2-9a-hjkmnp-z]{10}"))
                .doesNotHaveDuplicates();
    }
}
