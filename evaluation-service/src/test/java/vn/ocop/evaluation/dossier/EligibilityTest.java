package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.registry.KnownProducer;

class EligibilityTest {

    @ParameterizedTest(name = "Art. 2.3: {0}, {1}, set {2} may take part: {3}")
    @CsvSource({
        "LIMITED_COMPANY,      LARGE,   01, false",
        "LIMITED_COMPANY,      MEDIUM,  01, true",
        "LIMITED_COMPANY,      UNKNOWN, 01, true",
        "JOINT_STOCK_COMPANY,  LARGE,   26, false",
        "PARTNERSHIP_COMPANY,  LARGE,   01, false",
        "PRIVATE_ENTERPRISE,   LARGE,   01, false",
        "ENTERPRISE,           LARGE,   01, false",
        "BRANCH,               LARGE,   01, false",
        "COOPERATIVE,          LARGE,   01, true",
        "HOUSEHOLD_BUSINESS,   MICRO,   01, true",
        "ASSOCIATION,          UNKNOWN, 25, false",
        "ASSOCIATION,          UNKNOWN, 26, true",
        "OPERATING_CENTRE,     UNKNOWN, 01, false",
        "OPERATING_CENTRE,     UNKNOWN, 26, true",
        "UNKNOWN,              UNKNOWN, 01, true"
    })
    void article_2_3_says_who_may_take_part(
            String legalForm, String sizeClass, String productSet, boolean allowed) {
        var producer =
                new KnownProducer(
                        UUID.randomUUID(),
                        "HTX nông nghiệp Xã Đoài",
                        legalForm,
                        sizeClass,
                        List.of(),
                        "VN-2T:17827",
                        "VN/40/17827");

        assertThat(Eligibility.refused(producer, productSet).isEmpty()).isEqualTo(allowed);
    }
}
