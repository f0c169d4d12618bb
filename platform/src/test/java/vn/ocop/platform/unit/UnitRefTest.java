package vn.ocop.platform.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.platform.unit.InvalidUnitRef.Reason;

class UnitRefTest {

    @ParameterizedTest
    @CsvSource({
        "VN-2T:40, TWO_TIERS, PROVINCE, 40",
        "VN-2T:17827, TWO_TIERS, COMMUNE, 17827",
        "VN-3T:87, THREE_TIERS, PROVINCE, 87",
        "VN-3T:001, THREE_TIERS, DISTRICT, 001",
        "VN-3T:00016, THREE_TIERS, COMMUNE, 00016",
        "VN, TWO_TIERS, CENTRE, ''"
    })
    void a_reference_reads_back_as_it_was_written(
            String text, UnitMap map, UnitLevel level, String code) {
        var ref = UnitRef.parse(text);

        assertThat(ref).isEqualTo(new UnitRef(map, level, code));
        assertThat(ref).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "40, MAP_MISSING",
        "vn, MAP_MISSING",
        "VN-4T:40, MAP_UNKNOWN",
        "vn-2t:40, MAP_UNKNOWN",
        "VN:40, MAP_UNKNOWN",
        "VN-2T:, CODE_MALFORMED",
        "VN-2T:4, CODE_MALFORMED",
        "VN-2T:1782, CODE_MALFORMED",
        "VN-2T:178270, CODE_MALFORMED",
        "VN-2T:4a, CODE_MALFORMED",
        "VN-2T:٤٠, CODE_MALFORMED",
        "'VN-2T: 40', CODE_MALFORMED",
        "VN-2T:001, NO_SUCH_LEVEL"
    })
    void what_is_no_reference_is_refused_with_its_reason(String text, Reason reason) {
        var refusal = catchThrowableOfType(InvalidUnitRef.class, () -> UnitRef.parse(text));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(UnitRef.tryParse(text)).isEmpty();
    }

    @Test
    void a_bare_code_in_a_query_means_todays_map() {
        assertThat(UnitRef.parseQuery("82")).isEqualTo(UnitRef.parse("VN-2T:82"));
        assertThat(UnitRef.parseQuery(" VN-3T:82 ")).isEqualTo(UnitRef.parse("VN-3T:82"));
        assertThat(UnitRef.tryParseQuery("VN")).contains(UnitRef.CENTRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "8", "001", "abc", "82,40"})
    void a_query_is_not_guessed_at(String text) {
        assertThat(UnitRef.tryParseQuery(text)).isEmpty();
    }

    @Test
    void level_and_code_cannot_disagree() {
        assertThatThrownBy(() -> new UnitRef(UnitMap.TWO_TIERS, UnitLevel.PROVINCE, "17827"))
                .isInstanceOf(InvalidUnitRef.class);
        assertThatThrownBy(() -> UnitRef.of(UnitMap.TWO_TIERS, ""))
                .isInstanceOf(InvalidUnitRef.class);
    }
}
