package vn.ocop.evaluation.session.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final Bench bench = CouncilOfNine.all().bench();
    private final UUID seat = bench.scorers().getLast().id();

    @Test
    void a_sheet_counts_for_who_sealed_it_when_the_other_person_of_the_seat_is_there() {
        var counted = bench.withAuthors(Map.of(seat, "substitute"));

        assertThat(counted.scorer(bench.scorers().getLast())).contains("substitute");
        assertThat(counted.scoringSeatOf("substitute").orElseThrow().id()).isEqualTo(seat);
        assertThat(counted.scorers()).isEqualTo(bench.scorers());
    }

    @Test
    void a_sheet_of_a_seat_for_which_nobody_is_there_does_not_count() {
        var empty = new Bench(bench.seats(), Map.of(), Set.of());

        assertThat(empty.withAuthors(Map.of(seat, "substitute")).scorers()).isEmpty();
    }
}
