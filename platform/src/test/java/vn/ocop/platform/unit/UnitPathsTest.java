package vn.ocop.platform.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPathsTest {

    private static final Units UNITS = Units.load();

    @ParameterizedTest
    @CsvSource({
        "VN, VN, true,",
        "VN-2T:82, VN/82, true,", // Tiền Giang and Đồng Tháp: no old province in common
        "VN-2T:40, VN/40, true, VN-3T/40",
        "VN-2T:17827, VN/40/17827, true, VN-3T/40/429", // all from the district of Nghi Lộc
        "VN-3T:82, VN/82, true, VN-3T/82",
        "VN-3T:815, VN/82, false, VN-3T/82/815",
        "VN-3T:28255, VN/82, false, VN-3T/82/815/28255", // ended in 2024
        "VN-3T:00019, VN/01, false, VN-3T/01/001/00019", // divided into four
        "VN-3T:16717, VN/40/16732, true, VN-3T/40/412/16717",
        "VN-3T:318, VN/31/11948, true, VN-3T/31/318"
    })
    void a_record_has_a_path_on_both_maps(
            String unit, String today, boolean resolved, @Nullable String old) {
        assertThat(UNITS.paths(ref(unit), null))
                .isEqualTo(
                        new UnitPaths(
                                AreaPath.parse(today),
                                resolved,
                                old == null ? null : AreaPath.parse(old)));
    }

    @Test
    void a_commune_that_changed_its_district_has_one_old_path_whenever_it_was_recorded() {
        assertThat(UNITS.paths(ref("VN-3T:16717"), LocalDate.of(2020, 1, 1)))
                .isEqualTo(UNITS.paths(ref("VN-3T:16717"), LocalDate.of(2025, 6, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        // unit=82 is today's Đồng Tháp: old Tiền Giang and old Đồng Tháp, by whichever code
        // recorded
        "VN-2T:82, VN-3T:82, true",
        "VN-2T:82, VN-3T:87, true",
        "VN-2T:82, VN-3T:28255, true",
        "VN-2T:82, VN-2T:82, true",
        "VN-2T:82, VN-2T:80, false",
        // unit=VN-3T:82 is old Tiền Giang only
        "VN-3T:82, VN-3T:28255, true",
        "VN-3T:82, VN-3T:87, false",
        "VN-3T:82, VN-2T:82, false",
        "VN-3T:82, VN-2T:28249, true",
        // a district of the old map holds the commune made of its communes
        "VN-3T:429, VN-2T:17827, true",
        "VN-3T:429, VN-2T:40, false",
        // an open record belongs to its province and to none of the candidates
        "VN-2T:01, VN-3T:00019, true",
        "VN-2T:00004, VN-3T:00019, false",
        "VN, VN-3T:00019, true"
    })
    void a_record_lies_in_an_area_on_the_areas_map(String area, String unit, boolean covered) {
        assertThat(UNITS.covers(ref(area), ref(unit), null)).isEqualTo(covered);
    }

    @Test
    void a_district_that_ended_before_its_map_still_stands_for_its_communes() {
        var cuaLo = ref("VN-3T:413");

        assertThat(UNITS.areas(cuaLo)).hasSize(8).contains(AreaPath.parse("VN-3T/40/412/16717"));
        assertThat(UNITS.covers(cuaLo, ref("VN-3T:16717"), LocalDate.of(2023, 1, 1))).isTrue();
        assertThat(UNITS.covers(cuaLo, cuaLo, null)).isTrue();
        assertThat(UNITS.covers(cuaLo, ref("VN-3T:412"), null)).isFalse();
    }

    @Test
    void any_other_unit_stands_for_one_area() {
        assertThat(UNITS.areas(ref("VN-2T:82"))).isEqualTo(List.of(AreaPath.parse("VN/82")));
        assertThat(UNITS.areas(ref("VN-3T:82"))).isEqualTo(List.of(AreaPath.parse("VN-3T/82")));
        assertThat(UNITS.areas(UnitRef.CENTRE)).isEqualTo(List.of(AreaPath.CENTRE));
    }

    @Test
    void every_commune_of_today_lies_in_its_province_and_comes_from_one_old_province() {
        for (var commune : UNITS.all(UnitLevel.COMMUNE, LocalDate.of(2026, 4, 30))) {
            var paths = UNITS.paths(commune.ref(), null);

            assertThat(paths.resolved()).isTrue();
            assertThat(paths.today())
                    .hasToString("VN/" + commune.parent().code() + "/" + commune.ref().code());
            assertThat(paths.old()).as(commune.fullName()).isNotNull();
        }
    }

    private static UnitRef ref(String text) {
        return UnitRef.parse(text);
    }
}
