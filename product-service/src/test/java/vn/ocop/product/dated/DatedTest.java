package vn.ocop.product.dated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private record Fact(String value, @Nullable LocalDate from, @Nullable LocalDate until)
            implements Dated<Fact> {
        @Override
        public Fact endingOn(LocalDate day) {
            return new Fact(value, from, day);
        }
    }

    private static Fact since(@Nullable LocalDate from) {
        return new Fact("old", from, null);
    }

    @Test
    void a_fact_holds_from_its_first_to_its_last_day() {
        var fact = new Fact("x", MARCH, MARCH.plusDays(9));
        assertThat(fact.holdsOn(MARCH.minusDays(1))).isFalse();
        assertThat(fact.holdsOn(MARCH)).isTrue();
        assertThat(fact.holdsOn(MARCH.plusDays(9))).isTrue();
        assertThat(fact.holdsOn(MARCH.plusDays(10))).isFalse();
    }

    @Test
    void a_fact_without_days_always_holds() {
        assertThat(since(null).holdsOn(LocalDate.MIN)).isTrue();
        assertThat(since(null).holdsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void the_fact_before_ends_the_day_before_the_new_one_begins() {
        var next = new Fact("new", MARCH, null);
        assertThat(Dated.succeed(List.of(since(null)), next))
                .containsExactly(new Fact("old", null, MARCH.minusDays(1)), next);
    }

    @Test
    void a_fact_that_ended_earlier_keeps_its_end() {
        var ended = new Fact("old", null, MARCH.minusDays(30));
        assertThat(Dated.succeed(List.of(ended), since(MARCH)))
                .containsExactly(ended, since(MARCH));
    }

    @Test
    void a_fact_of_the_same_day_or_later_was_a_mistake() {
        var mistake = new Fact("wrong", MARCH, null);
        var next = new Fact("right", MARCH, null);
        assertThat(Dated.succeed(List.of(since(null), mistake), next))
                .containsExactly(new Fact("old", null, MARCH.minusDays(1)), next);
    }

    @Test
    void a_fact_without_first_day_replaces_all() {
        assertThat(Dated.succeed(List.of(since(MARCH)), since(null))).containsExactly(since(null));
    }

    @Test
    void the_latest_is_the_one_that_began_last() {
        var late = new Fact("late", MARCH, null);
        assertThat(Dated.latest(List.of(late, since(null)))).contains(late);
        assertThat(Dated.on(List.of(late, since(null).endingOn(MARCH.minusDays(1))), MARCH))
                .contains(late);
        assertThat(Dated.latest(List.<Fact>of())).isEmpty();
    }
}
