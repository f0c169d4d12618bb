package vn.ocop.evaluation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.evaluation.dossier.DossierKind;
import vn.ocop.evaluation.dossier.DossierResult;
import vn.ocop.evaluation.dossier.DossierState;

class RecognitionTest {

    private static final UUID ID = new UUID(0, 1);

    @ParameterizedTest(name = "{0} stars of a council of {1}: {2} stars by {3}")
    @CsvSource({
        // a province recognises 3 and 4; its five stars count as four unless the centre decides
        "3, PROVINCE, 3, PROVINCE",
        "4, PROVINCE, 4, PROVINCE",
        "5, PROVINCE, 4, PROVINCE",
        // the centre recognises 5; what falls below goes back to the province
        "5, CENTRE, 5, CENTRE",
        "4, CENTRE, 4, PROVINCE",
        "3, CENTRE, 3, PROVINCE",
    })
    void three_and_four_stars_are_the_provinces_five_the_centres(
            int found, Tier council, int stars, Tier decidedAt) {
        var recognition = Recognition.of(confirmed(DossierKind.FIRST, council, found));
        assertThat(recognition.stars()).isEqualTo(stars);
        assertThat(recognition.decidedAt()).isEqualTo(decidedAt);
    }

    @ParameterizedTest(name = "{0} stars: certificate {1}")
    @CsvSource({", false", "1, false", "2, false", "3, true", "4, true"})
    void one_and_two_stars_and_the_unranked_get_no_certificate(
            @Nullable Integer found, boolean certified) {
        assertThat(Recognition.of(confirmed(DossierKind.FIRST, Tier.PROVINCE, found)).isCertified())
                .isEqualTo(certified);
    }

    @ParameterizedTest
    @CsvSource({"FIRST, NEW", "UPGRADE, UPGRADE", "RE_EVALUATION, AGAIN"})
    void the_kind_of_recognition_follows_from_the_dossier(
            DossierKind dossier, RecognitionKind kind) {
        assertThat(Recognition.of(confirmed(dossier, Tier.PROVINCE, 3)).kind()).isEqualTo(kind);
    }

    private static ConfirmedResult confirmed(
            DossierKind kind, Tier council, @Nullable Integer stars) {
        var result =
                new DossierResult(
                        ID,
                        ID,
                        council,
                        LocalDate.of(2026, 11, 10),
                        "RANKED",
                        BigDecimal.TEN,
                        stars,
                        stars,
                        "00",
                        null);
        return new ConfirmedResult(
                ID,
                ID,
                ID,
                kind,
                DossierState.APPROVED,
                "VN-2T:17827",
                "VN/40/17827",
                "26-2026",
                2026,
                List.of(),
                false,
                false,
                result);
    }
}
