package vn.ocop.platform.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final Units UNITS = Units.load();
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2025, 7, 1);

    @Test
    void a_code_that_was_used_again_names_another_unit_on_the_other_map() {
        assertThat(UNITS.find(ref("VN-3T:00016"), LAST_OLD_DAY).orElseThrow().fullName())
                .isEqualTo("Phường Ngọc Hà");
        assertThat(UNITS.find(ref("VN-2T:00008"), FIRST_NEW_DAY).orElseThrow().fullName())
                .isEqualTo("Phường Ngọc Hà");
        assertThat(UNITS.find(ref("VN-3T:00008"), LAST_OLD_DAY).orElseThrow().fullName())
                .isEqualTo("Phường Liễu Giai");
        assertThat(UNITS.exists(ref("VN-2T:00016"))).isFalse();
    }

    @Test
    void a_unit_is_found_only_on_the_days_of_its_map() {
        assertThat(UNITS.find(ref("VN-3T:87"), FIRST_NEW_DAY)).isEmpty();
        assertThat(UNITS.find(ref("VN-2T:82"), LAST_OLD_DAY)).isEmpty();
        assertThat(UNITS.exists(ref("VN-2T:87"))).isFalse();
    }

    @Test
    void the_latest_stretch_of_a_code_is_its_name_now() {
        assertThat(UNITS.history(ref("VN-2T:75")))
                .extracting(Unit::fullName)
                .containsExactly("Tỉnh Đồng Nai", "Thành phố Đồng Nai");
        assertThat(UNITS.find(ref("VN-2T:75")).orElseThrow().type())
                .isEqualTo(UnitType.THANH_PHO_TRUNG_UONG);
        assertThat(UNITS.find(ref("VN-2T:75"), LocalDate.of(2026, 4, 29)).orElseThrow().fullName())
                .isEqualTo("Tỉnh Đồng Nai");
    }

    @Test
    void a_numbered_ward_has_its_type_once() {
        var ward = UNITS.find(ref("VN-3T:28252")).orElseThrow();

        assertThat(ward.fullName()).isEqualTo("Phường 4");
        assertThat(ward.nameEn()).isEqualTo("Ward 4");
    }

    @Test
    void the_chain_leads_up_to_the_province_of_that_day() {
        assertThat(UNITS.chain(ref("VN-3T:16717"), LocalDate.of(2024, 12, 31)))
                .extracting(Unit::fullName)
                .containsExactly("Phường Nghi Thủy", "Thị xã Cửa Lò", "Tỉnh Nghệ An");
        assertThat(UNITS.chain(ref("VN-3T:16717"), LocalDate.of(2025, 1, 1)))
                .extracting(Unit::fullName)
                .containsExactly("Phường Nghi Thủy", "Thành phố Vinh", "Tỉnh Nghệ An");
        assertThat(UNITS.chain(ref("VN-3T:16717"), FIRST_NEW_DAY)).isEmpty();
    }

    @Test
    void below_the_centre_are_the_provinces_of_that_day() {
        assertThat(UNITS.children(UnitRef.CENTRE, LAST_OLD_DAY)).hasSize(63);
        assertThat(UNITS.children(UnitRef.CENTRE, FIRST_NEW_DAY)).hasSize(34);
        assertThat(UNITS.children(ref("VN-2T:40"), FIRST_NEW_DAY)).hasSize(130);
        assertThat(UNITS.all(UnitLevel.COMMUNE, FIRST_NEW_DAY)).hasSize(3321);
    }

    @Test
    void a_search_puts_the_name_with_its_marks_above_the_name_without() {
        var nghiLoc = UNITS.search("Nghi Lộc", UnitScope.everywhere(FIRST_NEW_DAY), 3);
        assertThat(nghiLoc.getFirst().ref()).isEqualTo(ref("VN-2T:17827"));

        var vinh = UNITS.search("hoà vang", UnitScope.everywhere(LAST_OLD_DAY), 5);
        assertThat(vinh).extracting(Unit::fullName).startsWith("Huyện Hòa Vang");

        var marked = UNITS.search("tân phú", UnitScope.everywhere(LAST_OLD_DAY), 200);
        assertThat(marked.getFirst().name()).isEqualTo("Tân Phú");
        assertThat(marked).extracting(Unit::name).contains("Tân Phú Đông", "Tân Phú Tây");
    }

    @Test
    void a_search_keeps_to_its_day_level_and_area() {
        var provincesNow = new UnitScope(FIRST_NEW_DAY, UnitLevel.PROVINCE, UnitRef.CENTRE);
        assertThat(UNITS.search("tien giang", provincesNow, 5)).isEmpty();

        var inTienGiang = new UnitScope(LAST_OLD_DAY, UnitLevel.COMMUNE, ref("VN-3T:82"));
        assertThat(UNITS.search("phường 4", inTienGiang, 20))
                .isNotEmpty()
                .allSatisfy(
                        unit ->
                                assertThat(UNITS.chain(unit.ref(), LAST_OLD_DAY).getLast().name())
                                        .isEqualTo("Tiền Giang"));
        assertThat(UNITS.search("...", inTienGiang, 20)).isEmpty();
    }

    @Test
    void another_spelling_finds_the_unit_too() {
        assertThat(UNITS.search("Qui Nhơn", UnitScope.everywhere(LAST_OLD_DAY), 1))
                .extracting(Unit::fullName)
                .containsExactly("Thành phố Quy Nhơn");
    }

    @Test
    void an_unknown_unit_is_refused_by_name() {
        assertThatThrownBy(() -> UNITS.place(ref("VN-2T:99")))
                .isInstanceOf(UnknownUnit.class)
                .hasMessageContaining("VN-2T:99");
        assertThatThrownBy(() -> UNITS.areas(ref("VN-3T:99999"))).isInstanceOf(UnknownUnit.class);
        assertThatThrownBy(() -> UNITS.paths(ref("VN-2T:87"), null))
                .isInstanceOf(UnknownUnit.class);
    }

    private static UnitRef ref(String text) {
        return UnitRef.parse(text);
    }
}
