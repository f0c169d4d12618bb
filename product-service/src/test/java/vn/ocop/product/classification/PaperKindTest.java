package vn.ocop.product.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperKindTest {

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"LOCAL_LABOUR", "IDENTITY", "REGISTRATION_FORM"})
    void papers_that_name_persons_are_personal(PaperKind kind) {
        assertThat(kind.paperClass()).isEqualTo(PaperClass.PERSONAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"BUSINESS_REG", "TEST_REPORT", "MARKET", "GROWTH", "OTHER"})
    void papers_of_business_stay_in_the_programme(PaperKind kind) {
        assertThat(kind.paperClass()).isEqualTo(PaperClass.PROGRAMME);
    }
}
