package vn.ocop.evaluation.session.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.council.CouncilSettings.QuorumBase;

class QuorumTest {

    @ParameterizedTest(name = "{0} of {1} seats are {2} members")
    @CsvSource({
        "0.75, 9, 7", // 6.75
        "0.75, 8, 6", // exactly 6
        "0.75, 11, 9", // 8.25
        "0.5, 9, 5", // 4.5
        "0.5, 8, 4",
        "1, 9, 9",
        "0.6667, 9, 7", // 6.0003
        "0.01, 9, 1"
    })
    void a_share_of_the_seats_is_rounded_up(BigDecimal ratio, int seats, int required) {
        assertThat(Quorum.of(ratio, seats, required).isMet()).isTrue();
        assertThat(Quorum.of(ratio, seats, required - 1).isMet()).isFalse();
        assertThat(Quorum.of(ratio, seats, 0).required()).isEqualTo(required);
    }

    @Test
    void the_recused_count_neither_among_the_seats_nor_among_the_present() {
        var council = CouncilOfNine.all().recuse(8);

        var quorum = Quorum.of(council.bench(), council.settings());

        assertThat(quorum).isEqualTo(new Quorum(6, 8));
    }

    @Test
    void all_seats_count_where_the_rules_of_procedure_say_so() {
        var council = CouncilOfNine.all().quorumBase(QuorumBase.ALL_SEATS).recuse(8);

        var quorum = Quorum.of(council.bench(), council.settings());

        assertThat(quorum).isEqualTo(new Quorum(7, 9));
    }
}
