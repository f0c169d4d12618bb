package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclineDossierTest {

    @ParameterizedTest(name = "{0} with {1} stars, holding {2}: {3}")
    @CsvSource({
        "FIRST, 2, , false",
        "FIRST, 3, , true",
        "UPGRADE, 3, 3, false",
        "UPGRADE, 4, 3, true",
        "UPGRADE, 4, 4, false",
        "UPGRADE, 3, , true",
        "RE_EVALUATION, 3, 4, true",
        "RE_EVALUATION, 2, 4, false"
    })
    void three_stars_are_recognised_and_an_upgrade_above_what_is_held(
            DossierKind kind, int stars, Integer held, boolean enough) {
        assertThat(DeclineDossier.isEnough(kind, stars, held)).isEqualTo(enough);
    }
}
