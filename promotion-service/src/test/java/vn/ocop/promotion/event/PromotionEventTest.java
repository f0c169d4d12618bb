package vn.ocop.promotion.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.problem.ProblemType;
import vn.ocop.platform.problem.Refusal;

class PromotionEventTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-20");
    private static final LocalDate LAST = LocalDate.parse("2026-11-24");

    @Test
    void a_planned_event_is_held_once() {
        var event = planned(EventKind.FAIR);
        event.hold(FIRST, null);
        assertThat(event.state()).isEqualTo(EventState.HELD);
        assertThat(event.revision()).isEqualTo(2);
        refuses(EventProblems.EVENT_NOT_PLANNED, () -> event.hold(FIRST, null));
        refuses(EventProblems.EVENT_NOT_PLANNED, () -> event.cancel("mưa bão"));
    }

    @Test
    void a_cancelled_event_stays_cancelled() {
        var event = planned(EventKind.FAIR);
        event.cancel("mưa bão");
        assertThat(event.cancelledFor()).isEqualTo("mưa bão");
        refuses(EventProblems.EVENT_NOT_PLANNED, () -> event.hold(FIRST, null));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, false", "2026-11-20, true", "2026-11-24, true", "2026-11-25, false"})
    void an_event_is_held_on_one_of_its_days(LocalDate day, boolean within) {
        var event = planned(EventKind.FAIR);
        if (within) {
            event.hold(day, null);
            assertThat(event.heldOn()).isEqualTo(day);
        } else {
            refuses(EventProblems.HELD_OUTSIDE_DAYS, () -> event.hold(day, null));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FAIR, false",
        "EXHIBITION, false",
        "SUPPLY_DEMAND_CONFERENCE, false",
        "TRAINING, true",
        "PUBLICITY, true"
    })
    void attendances_are_counted_where_no_products_are_shown(EventKind kind, boolean counted) {
        var event = planned(kind);
        assertThat(kind.admitsProducts()).isNotEqualTo(counted);
        if (counted) {
            event.hold(FIRST, 120L);
            assertThat(event.attendances()).isEqualTo(120);
        } else {
            refuses(EventProblems.ATTENDANCES_NOT_COUNTED, () -> event.hold(FIRST, 120L));
        }
    }

    private static void refuses(ProblemType type, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static PromotionEvent planned(EventKind kind) {
        var request =
                new NewPromotionEvent(
                        kind,
                        "Hội chợ OCOP Nghệ An",
                        "VN-2T:40",
                        null,
                        FIRST,
                        LAST,
                        "Sở Công Thương");
        var place = new Place("VN-2T:40", null, "VN/40", "VN-3T/40", true);
        return new PromotionEvent(UUID.randomUUID(), request, place, false, Instant.EPOCH);
    }
}
