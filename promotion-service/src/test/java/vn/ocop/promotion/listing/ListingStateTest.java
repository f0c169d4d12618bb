package vn.ocop.promotion.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingStateTest {
    @ParameterizedTest
    @CsvSource({"2026-11-14, LISTED", "2026-11-15, DELISTED"})
    void the_day_of_delisting_is_the_first_without_the_offer(LocalDate day, ListingState state) {
        assertThat(ListingState.on(day, LocalDate.parse("2026-11-15"))).isEqualTo(state);
    }
}
