package vn.ocop.platform.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaPathTest {

    @ParameterizedTest
    @CsvSource({
        "VN, VN, true",
        "VN, VN/40, true",
        "VN, VN/40/17827, true",
        "VN/40, VN/40/17827, true",
        "VN/40/17827, VN/40/17827, true",
        "VN/40/17827, VN/40, false",
        "VN/40, VN/42/18000, false",
        "VN, VN-3T/40, false",
        "VN/82, VN-3T/82, false",
        "VN-3T/82, VN-3T/82/815/28252, true",
        "VN-3T/82/815, VN-3T/82/816, false"
    })
    void an_area_covers_itself_and_what_lies_below_on_its_own_map(
            String area, String path, boolean covered) {
        assertThat(AreaPath.parse(area).covers(AreaPath.parse(path))).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "VN/",
                "VN/4",
                "VN/40/",
                "VN/40/001",
                "VN/40/17827/1",
                "VN-3T",
                "VN-3T/82/28252",
                "VN/4'",
                "VN/%",
                "VN/40\n"
            })
    void anything_else_is_refused_so_that_a_path_may_stand_in_a_query(String text) {
        assertThatThrownBy(() -> AreaPath.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_path_names_the_unit_it_leads_to() {
        assertThat(AreaPath.parse("VN").unit()).isEqualTo(UnitRef.CENTRE);
        assertThat(AreaPath.parse("VN/40/17827").unit()).hasToString("VN-2T:17827");
        assertThat(AreaPath.parse("VN-3T/82/815").unit()).hasToString("VN-3T:815");
    }

    @Test
    void the_pattern_for_a_query_leaves_out_the_area_itself() {
        assertThat(AreaPath.parse("VN/40").belowPattern()).isEqualTo("VN/40/%");
    }
}
