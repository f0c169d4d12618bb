package vn.ocop.evaluation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTest {

    @ParameterizedTest(name = "epoch {0}: list {1} is of an earlier life: {2}")
    @CsvSource({
        "1, 1, false",
        "1, 2, false",
        "2, 1, true",
        "2, 1000, true",
        "2, 1001, false",
        "3, 1001, true",
        "3, 2001, false"
    })
    void every_life_of_the_database_has_lists_of_its_own(long epoch, int list, boolean earlier) {
        assertThat(new ListNumbers(epoch).isOfEarlierLife(list)).isEqualTo(earlier);
    }
}
