package vn.ocop.platform.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    private static final Units UNITS = Units.load();

    @ParameterizedTest
    @CsvSource({
        "VN-3T:87, VN-2T:82", // Đồng Tháp
        "VN-3T:82, VN-2T:82", // Tiền Giang
        "VN-3T:06, VN-2T:19", // Bắc Kạn
        "VN-3T:19, VN-2T:19", // Thái Nguyên
        "VN-3T:80, VN-2T:80", // Long An, now Tây Ninh
        "VN-3T:72, VN-2T:80", // Tây Ninh
        "VN-3T:40, VN-2T:40", // Nghệ An
        "VN-3T:20, VN-2T:20", // Lạng Sơn
        "VN-2T:82, VN-2T:82"
    })
    void a_province_is_placed_whole(String unit, String today) {
        assertThat(UNITS.place(ref(unit))).isEqualTo(new Placement.Exact(ref(today), ref(today)));
    }

    @Test
    void a_commune_that_went_whole_is_placed_exactly() {
        assertThat(UNITS.place(ref("VN-3T:16717")))
                .isEqualTo(new Placement.Exact(ref("VN-2T:16732"), ref("VN-2T:40")));
    }

    @Test
    void a_divided_commune_leaves_a_choice_inside_one_province() {
        var placement = UNITS.place(ref("VN-3T:00019"));

        assertThat(placement)
                .isEqualTo(
                        new Placement.Candidates(
                                List.of(
                                        ref("VN-2T:00004"),
                                        ref("VN-2T:00070"),
                                        ref("VN-2T:00190"),
                                        ref("VN-2T:00226")),
                                ref("VN-2T:01")));
        assertThat(placement.isResolved()).isFalse();
        assertThat(placement.area()).isEqualTo(ref("VN-2T:01"));
    }

    @Test
    void a_commune_that_ended_earlier_is_known_by_its_province_only() {
        assertThat(UNITS.place(ref("VN-3T:28255")))
                .isEqualTo(new Placement.ProvinceOnly(ref("VN-2T:82")));
    }

    @Test
    void a_district_is_known_by_its_province_unless_it_became_a_special_zone() {
        assertThat(UNITS.place(ref("VN-3T:815")))
                .isEqualTo(new Placement.ProvinceOnly(ref("VN-2T:82")));
        assertThat(UNITS.place(ref("VN-3T:318")))
                .isEqualTo(new Placement.Exact(ref("VN-2T:11948"), ref("VN-2T:31")));
    }

    @Test
    void a_code_given_anew_after_a_gap_means_the_unit_of_the_records_day() {
        var quynhLoi = LocalDate.of(2024, 6, 1);
        var bachMai = LocalDate.of(2025, 3, 1);

        assertThat(UNITS.place(ref("VN-3T:00292"), quynhLoi))
                .isEqualTo(new Placement.ProvinceOnly(ref("VN-2T:01")));
        assertThat(UNITS.place(ref("VN-3T:00292"), bachMai))
                .isNotInstanceOf(Placement.ProvinceOnly.class)
                .isEqualTo(UNITS.place(ref("VN-3T:00292")));
    }

    @Test
    void a_stretch_that_goes_on_the_next_day_shares_the_fate_of_the_later_one() {
        assertThat(UNITS.place(ref("VN-3T:16717"), LocalDate.of(2020, 1, 1)))
                .isEqualTo(UNITS.place(ref("VN-3T:16717")));
    }

    @Test
    void an_old_code_in_a_later_record_still_means_the_old_unit() {
        assertThat(UNITS.place(ref("VN-3T:87"), LocalDate.of(2025, 9, 1)).area())
                .isEqualTo(ref("VN-2T:82"));
    }

    @Test
    void of_all_communes_the_old_map_ever_had_every_one_has_a_province_and_1131_no_more() {
        var placements =
                new UnitFile()
                        .units().stream()
                                .map(Unit::ref)
                                .filter(unit -> unit.map() == UnitMap.THREE_TIERS)
                                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                                .distinct()
                                .map(UNITS::place)
                                .toList();

        assertThat(
                        placements.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Object::getClass, Collectors.counting())))
                .containsEntry(Placement.ProvinceOnly.class, 1131L)
                .containsEntry(Placement.Candidates.class, 440L)
                .containsEntry(Placement.Exact.class, 9595L);
        assertThat(placements)
                .allSatisfy(
                        placement ->
                                assertThat(placement.province().level())
                                        .isEqualTo(UnitLevel.PROVINCE));
    }

    @Test
    void the_centre_is_where_it_was() {
        assertThat(UNITS.place(UnitRef.CENTRE).area()).isEqualTo(UnitRef.CENTRE);
    }

    @Test
    void the_way_back_names_every_part() {
        assertThat(UNITS.predecessors(ref("VN-2T:82")))
                .extracting(Succession::from)
                .containsExactlyInAnyOrder(ref("VN-3T:82"), ref("VN-3T:87"));
        assertThat(UNITS.predecessors(ref("VN-2T:00008")))
                .extracting(Succession::from)
                .contains(ref("VN-3T:00016"), ref("VN-3T:00007"));
    }

    @Test
    void a_change_of_type_under_the_same_code_is_no_succession() {
        assertThat(UNITS.successors(ref("VN-2T:75"))).isEmpty();
        assertThat(UNITS.place(ref("VN-2T:75")).area()).isEqualTo(ref("VN-2T:75"));
    }

    private static UnitRef ref(String text) {
        return UnitRef.parse(text);
    }
}
