package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.unit.AreaPath;

class ReceiptNumberTest {

    private static final AreaPath NGHI_LOC = AreaPath.parse("VN/40/17827");

    @ParameterizedTest
    @ValueSource(strings = {"15", "15/PĐK-40-17827-2026", " 15 "})
    void a_serial_and_the_whole_number_are_the_same_receipt(String given) {
        assertThat(ReceiptNumber.read(given, NGHI_LOC, 2026).map(ReceiptNumber::text))
                .isEqualTo(Optional.of("15/PĐK-40-17827-2026"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/PĐK-40-17827-2025",
                "15/PĐK-40-17828-2026",
                "15/PDK-40-17827-2026",
                "/PĐK-40-17827-2026",
                "A15",
                "1234567"
            })
    void a_number_of_another_commune_or_year_is_none(String given) {
        assertThat(ReceiptNumber.read(given, NGHI_LOC, 2026)).isEmpty();
    }

    @Test
    void the_ending_names_province_commune_and_year() {
        assertThat(ReceiptNumber.ending(NGHI_LOC, 2027)).isEqualTo("/PĐK-40-17827-2027");
    }
}
