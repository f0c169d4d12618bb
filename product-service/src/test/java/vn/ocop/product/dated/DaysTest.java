package vn.ocop.product.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.problem.Refusal;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void today_has_come_and_tomorrow_has_not() {
        assertThatCode(() -> Days.mustHaveCome(TODAY, null, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Days.mustHaveCome(TODAY, null, TODAY.plusDays(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertType(refusal, "day-ahead"));
    }

    @Test
    void the_last_day_may_be_the_first_but_not_before_it() {
        assertThatCode(() -> Days.mustBeInOrder(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> Days.mustBeInOrder(null, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Days.mustBeInOrder(TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertType(refusal, "period-reversed"));
    }

    private static void assertType(Refusal refusal, String slug) {
        assertThat(refusal.type().slug()).isEqualTo(slug);
    }
}
