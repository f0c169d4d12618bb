package vn.ocop.product.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-99, 0, 100",
        "bytes=0-1000, 0, 100",
        "bytes=99-, 99, 1",
        "bytes=10-19, 10, 10",
        "bytes=-1, 99, 1",
        "bytes=-1000, 0, 100"
    })
    void a_part_of_a_hundred_bytes(String header, long from, long length) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange.Part(from, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void nothing_of_it_exists(String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange.Unsatisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=-",
                "bytes=5-3",
                "bytes=0-1,5-6",
                "items=0-1",
                "bytes=a-b",
                "",
                "bytes=99999999999999999999-"
            })
    void what_is_not_served_in_parts_is_served_whole(String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange.Whole());
    }

    @Test
    void without_header_it_is_all() {
        assertThat(ByteRange.of(null, 100)).isEqualTo(new ByteRange.Whole());
    }
}
