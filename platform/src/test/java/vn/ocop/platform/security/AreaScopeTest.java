package vn.ocop.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.unit.AreaPath;

class AreaScopeTest {

    @Test
    void without_an_area_nothing_is_seen() {
        var nowhere = new AreaScope(List.of());

        assertThat(nowhere.condition("p.areaPath")).isEqualTo("(1 = 0)");
        assertThat(nowhere.covers(AreaPath.parse("VN/40"))).isFalse();
    }

    @Test
    void an_area_covers_itself_and_what_lies_below_but_no_longer_code() {
        var ngheAn = new AreaScope(List.of(AreaPath.parse("VN/40")));

        assertThat(ngheAn.covers(AreaPath.parse("VN/40"))).isTrue();
        assertThat(ngheAn.covers(AreaPath.parse("VN/40/17827"))).isTrue();
        assertThat(ngheAn.covers(AreaPath.parse("VN"))).isFalse();
        assertThat(ngheAn.covers(AreaPath.parse("VN/42"))).isFalse();
        assertThat(ngheAn.condition("p.areaPath"))
                .isEqualTo("(p.areaPath = 'VN/40' or p.areaPath like 'VN/40/%')");
    }

    @Test
    void several_areas_are_alternatives() {
        var two = new AreaScope(List.of(AreaPath.parse("VN/40"), AreaPath.parse("VN/42/18100")));

        assertThat(two.condition("a"))
                .isEqualTo(
                        "(a = 'VN/40' or a like 'VN/40/%' or a = 'VN/42/18100' or a like 'VN/42/18100/%')");
    }
}
