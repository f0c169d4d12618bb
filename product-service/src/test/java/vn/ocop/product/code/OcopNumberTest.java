package vn.ocop.product.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OcopNumberTest {

    @Test
    void the_number_is_province_commune_serial_year() {
        assertThat(new OcopNumber("40", "17827", 1, 2026).text()).isEqualTo("40-17827-1-2026");
        assertThat(new OcopNumber("01", "00166", 120, 2027).text()).isEqualTo("01-00166-120-2027");
    }

    @Test
    void serials_begin_anew_each_year_or_run_on() {
        assertThat(Counting.PER_YEAR.counterYear(2026)).isEqualTo(2026);
        assertThat(Counting.RUNNING.counterYear(2026))
                .isEqualTo(Counting.RUNNING.counterYear(2027));
    }
}
