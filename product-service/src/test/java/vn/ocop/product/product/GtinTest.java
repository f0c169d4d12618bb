package vn.ocop.product.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8938505974194",
                "4006381333931",
                "96385074",
                "036000291452",
                "10012345678902"
            })
    void a_number_with_its_check_digit_is_valid(String digits) {
        assertThat(Gtin.isValid(digits)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8938505974195",
                "8938505947194",
                "96385073",
                "036000291453",
                "10012345678901"
            })
    void a_mistyped_number_is_not(String digits) {
        assertThat(Gtin.isValid(digits)).isFalse();
    }
}
