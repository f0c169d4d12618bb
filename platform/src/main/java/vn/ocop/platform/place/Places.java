package vn.ocop.platform.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.InvalidUnitRef;
import vn.ocop.platform.unit.Unit;
import vn.ocop.platform.unit.UnitMap;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;
import vn.ocop.platform.unit.UnknownUnit;

/** Finds units, and refuses what names none. */
@ApplicationScoped
public class Places {

    private static final Text UNKNOWN =
            Text.of(
                    "Không có đơn vị hành chính này trên bản đồ đã nêu",
                    "There is no such administrative unit on the map that is named");
    private static final Text MALFORMED =
            Text.of(
                    "Cần bản đồ và mã, ví dụ VN-2T:17827 hoặc VN-3T:17827",
                    "Map and code are needed, as in VN-2T:17827 or VN-3T:17827");

    private final Units units;

    Places(Units units) {
        this.units = units;
    }

    /** The place of a record by the unit in its request body. */
    public Place of(String unit, @Nullable LocalDate on) {
        var ref = reference(unit);
        try {
            return Place.of(ref, on, units.paths(ref, on));
        } catch (UnknownUnit _) {
            throw Refusal.of(
                    Problems.UNKNOWN_REFERENCE,
                    UNKNOWN,
                    List.of(Fault.at("/unit", "unknown-unit", UNKNOWN)));
        }
    }

    /**
     * The place of a record when no day need be named: a unit of today's map is meant as it is
     * today, one of an older map stays without a day.
     */
    public Place of(String unit, @Nullable LocalDate on, LocalDate today) {
        return of(unit, on == null && reference(unit).isOnTodaysMap() ? today : on);
    }

    private static UnitRef reference(String unit) {
        try {
            return UnitRef.parse(unit);
        } catch (InvalidUnitRef _) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST, List.of(Fault.at("/unit", "unit", MALFORMED)));
        }
    }

    /** The areas that the query parameter {@code unit} means; a bare code is of today's map. */
    public List<AreaPath> areasOfQuery(String unit) {
        try {
            return units.areas(UnitRef.parseQuery(unit));
        } catch (InvalidUnitRef | UnknownUnit _) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST,
                    List.of(Fault.parameter("unit", "unknown-unit", UNKNOWN)));
        }
    }

    /**
     * The condition that the query parameter {@code unit} means for the rows of a table; repeated,
     * any of them.
     */
    public Optional<String> conditionOf(List<String> queried, String table) {
        if (queried.isEmpty()) {
            return Optional.empty();
        }
        var areas = queried.stream().flatMap(unit -> areasOfQuery(unit).stream()).toList();
        return Optional.of(AreaCondition.on(table + ".area_path", table + ".old_path", areas));
    }

    /**
     * The unit at the end of a path by its full name, and its superiors after it: "Xã Nghi Lộc,
     * Tỉnh Nghệ An".
     */
    public String addressOf(AreaPath area, Language language) {
        return chain(area).stream()
                .map(unit -> nameOf(unit, language))
                .collect(Collectors.joining(", "));
    }

    /** The name of the unit at the end of a path. */
    public String nameOf(AreaPath area, Language language) {
        return units.find(area.unit()).map(unit -> nameOf(unit, language)).orElse("");
    }

    /** The unit as recorded, on the map of its time. */
    public String nameOf(Place place, Language language) {
        var ref = place.ref();
        var on = place.unitDate();
        var unit = on == null ? units.find(ref) : units.find(ref, on).or(() -> units.find(ref));
        return unit.map(found -> nameOf(found, language)).orElse(place.unit());
    }

    /** The province of a path on today's map; empty for the centre. */
    public static String provinceOf(AreaPath area) {
        var parts = area.text().split("/", -1);
        return parts.length > 1 ? UnitRef.of(UnitMap.TWO_TIERS, parts[1]).text() : "";
    }

    private List<Unit> chain(AreaPath area) {
        return units.find(area.unit())
                .map(
                        unit ->
                                unit.parent().isCentre()
                                        ? List.of(unit)
                                        : List.of(unit, units.find(unit.parent()).orElse(unit)))
                .orElse(List.of());
    }

    private static String nameOf(Unit unit, Language language) {
        return switch (language) {
            case VI -> unit.fullName();
            case EN -> unit.nameEn();
        };
    }
}
