package vn.ocop.promotion.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.problem.Refusal;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void today_has_come_and_tomorrow_has_not() {
        assertThatCode(() -> Days.mustHaveCome(TODAY, "/on", TODAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Days.mustHaveCome(TODAY, "/on", TODAY.plusDays(1)))
                .satisfies(
                        refusal ->
                                assertThat(refusal.type()).isEqualTo(DayProblems.DAY_NOT_YET_COME));
    }

    @Test
    void a_later_act_may_be_on_the_same_day_but_not_before() {
        assertThatCode(() -> Days.mustNotPrecede(TODAY, "/on", TODAY)).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Days.mustNotPrecede(TODAY, "/on", TODAY.minusDays(1)));
    }
}
