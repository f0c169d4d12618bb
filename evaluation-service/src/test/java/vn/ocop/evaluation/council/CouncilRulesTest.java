package vn.ocop.evaluation.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.ranking.StarMinimumTest;
import vn.ocop.platform.problem.Fault;

class CouncilRulesTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

    private static Seat seat(String subject, SeatRole role, @Nullable LocalDate until) {
        return new Seat(
                UUID.randomUUID(), subject, subject, role, null, true, JANUARY, until, null);
    }

    private static List<Seat> seats(Seat... more) {
        var seats = new ArrayList<Seat>();
        seats.add(seat("hung", SeatRole.CHAIR, null));
        seats.add(seat("lan", SeatRole.SECRETARY, null));
        seats.addAll(List.of(more));
        return seats;
    }

    private static CouncilSettings adopted(LocalDate from, int rounds) {
        return new CouncilSettings(
                UUID.randomUUID(),
                new Letter("3/QĐ-HĐOCOP", from),
                from,
                new BigDecimal("0.75"),
                CouncilSettings.QuorumBase.WITHOUT_RECUSED,
                true,
                BigDecimal.TEN,
                CouncilSettings.DeviationAction.DISCUSS_AND_RESCORE,
                rounds,
                CouncilSettings.Aggregation.ARITHMETIC_MEAN,
                2,
                StarMinimumTest.AVERAGE_POINTS,
                CouncilSettings.ExclusionRule.MAJORITY,
                CouncilSettings.AfterLastRound.CHAIR_DECIDES,
                false,
                List.of());
    }

    @ParameterizedTest(name = "a council of level {0} over {1} is sound: {2}")
    @CsvSource({
        "PROVINCE, VN-2T:40, true",
        "CENTRE,   VN,       true",
        "PROVINCE, VN,       false",
        "CENTRE,   VN-2T:40, false",
        "COMMUNE,  VN-2T:40, false"
    })
    void level_and_unit_fit(Tier level, String unit, boolean sound) {
        assertThat(Composition.faults(level, unit, seats()).isEmpty()).isEqualTo(sound);
    }

    @Test
    void a_chair_and_a_secretary_are_needed() {
        var faults =
                Composition.faults(
                        Tier.PROVINCE, "VN-2T:40", List.of(seat("hoa", SeatRole.MEMBER, null)));

        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly("CHAIR_MISSING", "SECRETARY_MISSING");
    }

    @Test
    void nobody_holds_two_seats_at_the_same_time() {
        var faults =
                Composition.faults(
                        Tier.PROVINCE, "VN-2T:40", seats(seat("lan", SeatRole.MEMBER, null)));

        assertThat(faults).extracting(Fault::pointer).containsExactly("/seats/2/subject");
    }

    @Test
    void a_seat_may_be_taken_again_after_it_was_vacated() {
        var first = seat("hoa", SeatRole.MEMBER, JANUARY.plusDays(10));
        var later =
                new Seat(
                        UUID.randomUUID(),
                        "hoa",
                        "hoa",
                        SeatRole.MEMBER,
                        null,
                        true,
                        JANUARY.plusDays(11),
                        null,
                        null);

        assertThat(Composition.isTaken(later, List.of(first))).isFalse();
    }

    @Test
    void who_stands_in_sits_for_the_seat() {
        var held =
                new Seat(
                        UUID.randomUUID(),
                        "hoa",
                        "Hoa",
                        SeatRole.MEMBER,
                        null,
                        true,
                        JANUARY,
                        null,
                        new Seat.Substitute("minh", "Minh"));
        var panel =
                new Panel(
                        UUID.randomUUID(),
                        "Hội đồng",
                        Tier.PROVINCE,
                        "VN-2T:40",
                        "VN/40",
                        List.of(held),
                        List.of());

        assertThat(panel.seatOf("minh", JANUARY)).contains(held);
        assertThat(panel.seatOf("minh", JANUARY.minusDays(1))).isEmpty();
        assertThat(panel.seatOf("nam", JANUARY)).isEmpty();
    }

    @Test
    void the_rules_of_procedure_of_a_day_are_the_latest_adopted_for_it() {
        var first = adopted(JANUARY, 2);
        var second = adopted(JANUARY.plusMonths(3), 3);
        var panel =
                new Panel(
                        UUID.randomUUID(),
                        "Hội đồng",
                        Tier.PROVINCE,
                        "VN-2T:40",
                        "VN/40",
                        List.of(),
                        List.of(second, first));

        assertThat(panel.settingsOn(JANUARY.minusDays(1))).isEmpty();
        assertThat(panel.settingsOn(JANUARY.plusMonths(3).minusDays(1))).contains(first);
        assertThat(panel.settingsOn(JANUARY.plusMonths(3))).contains(second);
    }
}
