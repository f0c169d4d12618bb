package vn.ocop.platform.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {

    private static final String OLD = "k1:" + base64(32, 1);
    private static final String NEW = "k2:" + base64(32, 2);
    private static final String INDEX = base64(32, 3);
    private static final FieldPlace HERE = new FieldPlace("person", "tax_code", new UUID(1, 2));
    private static final String VALUE = "040187001234, Nguyễn Thị Hoa";

    private final FieldCipher cipher = new FieldCipher(KeyRing.of(List.of(OLD), INDEX));

    private static String base64(int length, int fill) {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void a_value_opens_where_it_was_sealed_and_never_looks_the_same_twice() {
        var sealed = cipher.seal(VALUE, HERE);

        assertThat(sealed).startsWith("k1:").doesNotContain("0401", "Hoa");
        assertThat(cipher.open(sealed, HERE)).isEqualTo(VALUE);
        assertThat(cipher.seal(VALUE, HERE)).isNotEqualTo(sealed);
    }

    @Test
    void a_value_moved_to_another_row_column_or_table_does_not_open() {
        var sealed = cipher.seal(VALUE, HERE);
        var elsewhere =
                List.of(
                        new FieldPlace("person", "tax_code", new UUID(1, 3)),
                        new FieldPlace("person", "email", new UUID(1, 2)),
                        new FieldPlace("people", "tax_code", new UUID(1, 2)));
        for (var place : elsewhere) {
            assertThatThrownBy(() -> cipher.open(sealed, place))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void an_altered_value_does_not_open() {
        var sealed = cipher.seal(VALUE, HERE);
        var middle = sealed.length() / 2;
        var other = sealed.charAt(middle) == 'A' ? 'B' : 'A';
        var altered = sealed.substring(0, middle) + other + sealed.substring(middle + 1);
        assertThatThrownBy(() -> cipher.open(altered, HERE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.open("k1:AAAA", HERE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_rotation_the_old_key_still_opens_and_the_new_one_seals() {
        var rotated = new FieldCipher(KeyRing.of(List.of(NEW, OLD), INDEX));
        var sealed = cipher.seal(VALUE, HERE);

        assertThat(rotated.open(sealed, HERE)).isEqualTo(VALUE);
        assertThat(rotated.isOutdated(sealed)).isTrue();
        assertThat(rotated.seal(VALUE, HERE)).startsWith("k2:");
        assertThatThrownBy(() -> cipher.open(rotated.seal(VALUE, HERE), HERE))
                .hasMessage("the key k2 for restricted values is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "k1:", "k1:AAAA", ":AAAA", "k 1:AAAA"})
    void a_key_that_is_none_is_refused_without_a_word_of_it(String entry) {
        assertThatThrownBy(() -> KeyRing.of(List.of(entry), INDEX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AAAA");
    }

    @Test
    void two_keys_of_one_id_and_no_key_at_all_are_refused() {
        assertThatThrownBy(() -> KeyRing.of(List.of(OLD, "k1:" + base64(32, 9)), INDEX))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeyRing.of(List.of(), INDEX))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hash_tells_values_and_fields_apart_and_not_ways_of_writing() {
        var index = new FieldIndex(KeyRing.of(List.of(OLD), INDEX));
        var other = new FieldIndex(KeyRing.of(List.of(OLD), base64(32, 4)));
        var hash = index.of("TAX_CODE", "0401 8700-1234");

        assertThat(hash).isEqualTo(index.of("TAX_CODE", "040187001234"));
        assertThat(hash).isNotEqualTo(index.of("TAX_CODE", "040187001235"));
        assertThat(hash).isNotEqualTo(index.of("IDENTITY_NUMBER", "040187001234"));
        assertThat(hash).isNotEqualTo(other.of("TAX_CODE", "040187001234"));
    }

    @ParameterizedTest
    @CsvSource({"2901234567,*******567", "1234567,****567", "123456,******", ","})
    void a_mask_leaves_three_signs_of_a_long_number(String value, String masked) {
        assertThat(Mask.number(value)).isEqualTo(masked);
    }

    @Test
    void a_masked_address_shows_its_domain_only() {
        assertThat(Mask.email("lan@example.vn")).isEqualTo("***@example.vn");
        assertThat(Mask.email(null)).isNull();
        assertThat(Mask.whole("Thái")).isEqualTo("***");
        assertThat(Mask.whole(null)).isNull();
    }
}
