package vn.ocop.promotion.salespoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesPointStateTest {
    @ParameterizedTest
    @CsvSource({"2026-10-31, OPEN", "2026-11-01, CLOSED", "2026-11-02, CLOSED"})
    void the_day_of_closing_is_the_first_closed_one(LocalDate day, SalesPointState state) {
        assertThat(SalesPointState.on(day, LocalDate.parse("2026-11-01"))).isEqualTo(state);
    }

    @Test
    void without_a_day_of_closing_it_is_open() {
        assertThat(SalesPointState.on(LocalDate.parse("2026-11-01"), null))
                .isEqualTo(SalesPointState.OPEN);
    }
}
