package vn.ocop.evaluation.certificate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.certificate.calendar.Lives.RULES;
import static vn.ocop.evaluation.certificate.calendar.Lives.day;
import static vn.ocop.evaluation.certificate.calendar.Lives.issuedOn;
import static vn.ocop.evaluation.certificate.calendar.Lives.receivedOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 366 * 14;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void looking_a_day_up_equals_computing_it(int seed) {
        var life = anyLife(new Random(seed));
        var timeline = life.timeline();
        for (int i = 0; i < DAYS; i++) {
            var day = START.plusDays(i);
            assertThat(timeline.on(day)).as("%s of %s", day, life).isEqualTo(life.on(day));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void entries_rise_and_each_changes_something(int seed) {
        var entries = anyLife(new Random(seed)).timeline().entries();
        assertThat(entries.getFirst().from()).isNull();
        for (int i = 1; i < entries.size(); i++) {
            var before = entries.get(i - 1);
            var entry = entries.get(i);
            assertThat(entry.standing()).isNotEqualTo(before.standing());
            assertThat(before.from() == null || before.from().isBefore(entry.from())).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_all_certificates_of_a_product_one_at_most_is_in_force(int seed) {
        var random = new Random(seed);
        var lives = IntStream.range(0, 4).mapToObj(_ -> anyLife(random)).toList();
        var tenures =
                IntStream.range(0, 4)
                        .mapToObj(i -> new Tenure(new UUID(0, i), lives.get(i).firstDay()))
                        .toList();
        var timelines =
                IntStream.range(0, 4)
                        .mapToObj(i -> cut(lives.get(i), Replacement.of(tenures.get(i), tenures)))
                        .map(Life::timeline)
                        .toList();
        for (int i = 0; i < DAYS; i++) {
            var day = START.plusDays(i);
            assertThat(timelines)
                    .as("certificates in force on %s: %s", day, tenures)
                    .filteredOn(timeline -> timeline.on(day).validity() == Validity.IN_FORCE)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void the_timeline_of_an_extended_certificate_names_each_change() {
        var timeline = issuedOn("2023-07-10", receivedOn("2026-06-20")).timeline();
        assertThat(timeline.entries())
                .containsExactly(
                        entry(null, Validity.NOT_YET_IN_FORCE, RenewalPhase.NONE),
                        entry("2023-07-10", Validity.IN_FORCE, RenewalPhase.NONE),
                        entry("2026-01-11", Validity.IN_FORCE, RenewalPhase.WINDOW_OPEN),
                        entry("2026-03-13", Validity.IN_FORCE, RenewalPhase.WINDOW_MISSED),
                        entry("2026-06-20", Validity.IN_FORCE, RenewalPhase.FILED),
                        entry("2026-07-11", Validity.IN_FORCE, RenewalPhase.EXTENDED),
                        entry("2027-01-07", Validity.EXPIRED, RenewalPhase.NONE));
    }

    private static Timeline.Entry entry(
            @Nullable String from, Validity validity, RenewalPhase phase) {
        return new Timeline.Entry(from == null ? null : day(from), new Standing(validity, phase));
    }

    private static Life cut(Life life, @Nullable Replacement replacement) {
        return new Life(
                life.firstDay(),
                life.lastDay(),
                replacement,
                life.revokedOn(),
                life.filings(),
                RULES);
    }

    /** Any mixture of known, partly known and unknown dates between 2019 and 2027. */
    private static Life anyLife(Random random) {
        var first = firstDay(random);
        var printed = random.nextInt(4) == 0 ? anyDay(random).plusYears(3) : null;
        var filings = IntStream.range(0, random.nextInt(3)).mapToObj(_ -> filing(random)).toList();
        return new Life(
                first,
                RULES.lastDays(first, printed),
                random.nextInt(3) == 0
                        ? new Replacement(DaySpan.exactly(anyDay(random)), new UUID(0, 9))
                        : null,
                random.nextInt(5) == 0 ? anyDay(random) : null,
                filings,
                RULES);
    }

    private static DaySpan firstDay(Random random) {
        var day = anyDay(random);
        return switch (random.nextInt(4)) {
            case 0 -> new DaySpan(LocalDate.MIN, LocalDate.of(2026, 11, 22));
            case 1 -> new PartialDate("" + day.getYear(), Precision.YEAR).possibleDays();
            case 2 ->
                    new PartialDate(day.toString().substring(0, 7), Precision.MONTH).possibleDays();
            default -> DaySpan.exactly(day);
        };
    }

    private static Filing filing(Random random) {
        var received = anyDay(random).plusYears(2);
        return new Filing(
                received, random.nextBoolean() ? received.plusDays(random.nextInt(200)) : null);
    }

    private static LocalDate anyDay(Random random) {
        return Objects.requireNonNull(START.plusDays(random.nextInt(366 * 8)));
    }

    @Test
    void a_timeline_reaches_back_without_end() {
        assertThat(issuedOn("2023-07-10").timeline().on(LocalDate.MIN))
                .isEqualTo(Standing.of(Validity.NOT_YET_IN_FORCE));
        assertThat(issuedOn("2023-07-10").timeline().entries()).isNotEqualTo(List.of());
    }
}
