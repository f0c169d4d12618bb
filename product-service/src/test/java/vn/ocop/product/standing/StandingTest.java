package vn.ocop.product.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);
    private static final LocalDate AFTER = LocalDate.of(2029, 10, 16);

    private static Standing standing(String more) {
        var json =
                """
                {"id": "0198a1f2-9e0f-7a1b-8c2d-3e4f5a6b7c8d", "revision": 1, "code": "3hv8k2zq6r",
                 "productId": "0198a1f2-6c7d-7e8f-9a0b-1c2d3e4f5a6b", "historical": false, "demonstration": false,
                 "firstDay": "2026-10-15", "lastDay": "2029-10-15",
                 "timeline": [
                   {"validity": "NOT_YET_IN_FORCE", "renewalPhase": "NONE"},
                   {"from": "2026-10-15", "validity": "IN_FORCE", "renewalPhase": "NONE"},
                   {"from": "2029-04-18", "validity": "IN_FORCE", "renewalPhase": "WINDOW_OPEN"},
                   {"from": "2029-10-16", "validity": "EXPIRED", "renewalPhase": "NONE"}]%s}"""
                        .formatted(more);
        try {
            return new Standing(JSON.readValue(json, CertificateState.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void the_timeline_answers_for_any_day() {
        var standing = standing("");
        assertThat(standing.validityOn(FIRST.minusDays(1))).isEqualTo(Validity.NOT_YET_IN_FORCE);
        assertThat(standing.validityOn(FIRST)).isEqualTo(Validity.IN_FORCE);
        assertThat(standing.renewalPhaseOn(LocalDate.of(2029, 4, 18))).isEqualTo("WINDOW_OPEN");
        assertThat(standing.validityOn(AFTER.minusDays(1))).isEqualTo(Validity.IN_FORCE);
        assertThat(standing.validityOn(AFTER)).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void past_and_present_certificates_are_public_future_ones_are_not() {
        assertThat(standing("").isPublicOn(FIRST.minusDays(1))).isFalse();
        assertThat(standing("").isPublicOn(FIRST)).isTrue();
        assertThat(standing("").isPublicOn(AFTER)).isTrue();
    }

    @Test
    void one_and_two_stars_are_never_public() {
        assertThat(standing(", \"stars\": 2").isPublicOn(FIRST)).isFalse();
        assertThat(standing(", \"stars\": 3").isPublicOn(FIRST)).isTrue();
    }

    @Test
    void without_timeline_nothing_is_known() {
        var standing = standing(", \"timeline\": []");
        assertThat(standing.validityOn(FIRST)).isEqualTo(Validity.UNKNOWN);
    }

    @Test
    void a_printed_last_day_wins_and_an_extension_follows_it() {
        assertThat(standing("").lastDay()).isEqualTo(LocalDate.of(2029, 10, 15));
        assertThat(standing(", \"printedLastDay\": \"2029-09-30\"").lastDay())
                .isEqualTo(LocalDate.of(2029, 9, 30));
        assertThat(standing(", \"extendedUntil\": \"2030-02-01\"").lastDay())
                .isEqualTo(LocalDate.of(2030, 2, 1));
    }

    @Test
    void a_code_that_is_new_here_says_nothing() {
        assertThat(Validity.of("SUSPENDED")).isEqualTo(Validity.UNKNOWN);
    }

    @Test
    void a_date_is_written_as_far_as_it_is_known() {
        assertThat(new PartialDate("2021-12-29", "DAY").inWords()).isEqualTo("29/12/2021");
        assertThat(new PartialDate("2021-12", "MONTH").inWords()).isEqualTo("12/2021");
        assertThat(new PartialDate("2021", "YEAR").inWords()).isEqualTo("2021");
    }
}
