package vn.ocop.platform.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped files are whole: counts as published, references that lead somewhere, no overlap. */
class UnitFileTest {

    private static final List<Unit> ROWS = new UnitFile().units();
    private static final List<Succession> SUCCESSIONS = new UnitFile().successions();
    private static final UnitIndex INDEX = new UnitIndex(ROWS);

    @Test
    void every_row_is_there() {
        assertThat(ROWS).hasSize(16_528);
        assertThat(SUCCESSIONS).hasSize(10_644);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-31, 63, 713, 11160",
        "2021-12-31, 63, 705, 10599",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-04-30, 34, 0, 3321"
    })
    void a_days_map_has_as_many_units_as_were_published(
            LocalDate day, long provinces, long districts, long communes) {
        assertThat(on(day).collect(Collectors.groupingBy(unit -> unit.ref().level(), counting())))
                .isEqualTo(
                        districts == 0
                                ? Map.of(UnitLevel.PROVINCE, provinces, UnitLevel.COMMUNE, communes)
                                : Map.of(
                                        UnitLevel.PROVINCE,
                                        provinces,
                                        UnitLevel.DISTRICT,
                                        districts,
                                        UnitLevel.COMMUNE,
                                        communes));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, TINH, 57",
        "2025-06-30, THANH_PHO_TRUNG_UONG, 6",
        "2025-06-30, HUYEN, 508",
        "2025-06-30, THANH_PHO_THUOC_TINH, 85",
        "2025-06-30, THANH_PHO_THUOC_THANH_PHO, 2",
        "2025-06-30, THI_XA, 52",
        "2025-06-30, QUAN, 49",
        "2025-06-30, XA, 7692",
        "2025-06-30, PHUONG, 1726",
        "2025-06-30, THI_TRAN, 617",
        "2025-07-01, TINH, 28",
        "2025-07-01, THANH_PHO_TRUNG_UONG, 6",
        "2025-07-01, XA, 2621",
        "2025-07-01, PHUONG, 687",
        "2025-07-01, DAC_KHU, 13",
        "2026-04-30, TINH, 27",
        "2026-04-30, THANH_PHO_TRUNG_UONG, 7",
        "2026-04-30, XA, 2611",
        "2026-04-30, PHUONG, 697",
        "2026-04-30, DAC_KHU, 13"
    })
    void a_days_units_are_of_the_published_types(LocalDate day, UnitType type, int count) {
        assertThat(on(day).filter(unit -> unit.type() == type)).hasSize(count);
    }

    @Test
    void no_two_stretches_of_a_code_overlap() {
        for (var unit : ROWS) {
            var stretches = INDEX.history(unit.ref());
            for (var i = 1; i < stretches.size(); i++) {
                assertThat(stretches.get(i - 1).until()).isBefore(stretches.get(i).from());
            }
        }
    }

    @Test
    void every_unit_has_its_parent_on_its_last_day() {
        assertThat(ROWS)
                .filteredOn(unit -> !unit.parent().isCentre())
                .allSatisfy(
                        unit ->
                                assertThat(INDEX.find(unit.parent(), lastDay(unit)))
                                        .as("%s on %s", unit.parent(), lastDay(unit))
                                        .isPresent());
    }

    @Test
    void every_commune_of_the_last_old_day_has_a_successor_and_every_new_one_a_predecessor() {
        var from = SUCCESSIONS.stream().map(Succession::from).collect(Collectors.toSet());
        var to = SUCCESSIONS.stream().map(Succession::to).collect(Collectors.toSet());

        assertThat(on(LocalDate.of(2025, 6, 30)).filter(UnitFileTest::isNoDistrict))
                .allMatch(unit -> from.contains(unit.ref()));
        assertThat(on(LocalDate.of(2025, 7, 1))).allMatch(unit -> to.contains(unit.ref()));
    }

    @Test
    void a_commune_goes_whole_once_or_in_parts_at_least_twice() {
        var parts =
                SUCCESSIONS.stream()
                        .filter(succession -> succession.from().map() == UnitMap.THREE_TIERS)
                        .collect(Collectors.groupingBy(Succession::from));

        assertThat(parts.values())
                .allSatisfy(
                        rows ->
                                assertThat(rows)
                                        .extracting(Succession::kind)
                                        .containsOnly(
                                                rows.size() == 1
                                                        ? Succession.Kind.FULL
                                                        : Succession.Kind.PARTIAL));
        assertThat(parts.values().stream().collect(Collectors.groupingBy(List::size, counting())))
                .containsEntry(2, 368L)
                .containsEntry(3, 55L)
                .containsEntry(4, 16L)
                .containsEntry(5, 1L);
    }

    @Test
    void every_text_is_composed_and_every_name_is_written() {
        assertThat(ROWS)
                .allSatisfy(
                        unit -> {
                            assertThat(unit.name()).isNotBlank();
                            assertThat(Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC))
                                    .isTrue();
                            assertThat(unit.nameEn()).matches("[\\p{ASCII}]+");
                        });
    }

    @Test
    void a_district_and_its_legal_basis_are_read_from_the_right_columns() {
        var unit = INDEX.meant(UnitRef.parse("VN-3T:413"), null);

        assertThat(unit.fullName()).isEqualTo("Thị xã Cửa Lò");
        assertThat(unit.nameEn()).isEqualTo("Cua Lo Town");
        assertThat(unit.parent()).hasToString("VN-3T:40");
        assertThat(unit.until()).isEqualTo("2024-12-31");
        assertThat(unit.dateBasis()).isEqualTo(Unit.DateBasis.LIST);
        assertThat(SUCCESSIONS)
                .filteredOn(row -> row.from().equals(UnitRef.parse("VN-3T:16717")))
                .containsExactly(
                        new Succession(
                                UnitRef.parse("VN-3T:16717"),
                                UnitRef.parse("VN-2T:16732"),
                                Succession.Kind.FULL,
                                LocalDate.of(2025, 7, 1),
                                "1678/NQ-UBTVQH15",
                                "121",
                                null));
    }

    @Test
    void the_notices_of_the_sources_are_kept_beside_the_data() throws java.io.IOException {
        try (var notice = UnitFile.class.getResourceAsStream("/units/NOTICE.md")) {
            assertThat(notice).isNotNull();
            assertThat(new String(notice.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Copyright (c) 2021 Thang Le Quoc", "Copyright (c) 2025 dvhcvn")
                    .contains("Permission is hereby granted");
        }
    }

    @Test
    void equal_references_are_one_object() {
        var seen = new HashSet<Integer>();
        ROWS.stream()
                .filter(unit -> unit.parent().equals(UnitRef.parse("VN-2T:40")))
                .forEach(unit -> seen.add(System.identityHashCode(unit.parent())));

        assertThat(seen).hasSize(1);
    }

    private static Stream<Unit> on(LocalDate day) {
        return ROWS.stream().filter(unit -> unit.isValidOn(day));
    }

    private static boolean isNoDistrict(Unit unit) {
        return unit.ref().level() != UnitLevel.DISTRICT;
    }

    private static LocalDate lastDay(Unit unit) {
        return unit.until() == null ? LocalDate.of(2026, 4, 30) : unit.until();
    }

    private static <T> java.util.stream.Collector<T, ?, Long> counting() {
        return Collectors.counting();
    }
}
