package vn.ocop.promotion.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.InvalidUnitRef;
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

    /** The place of a record by the unit in its request body, as it was so called on a day. */
    public Place of(String unit, @Nullable LocalDate on) {
        var ref = reference(unit);
        try {
            return Place.of(ref, units.paths(ref, on));
        } catch (UnknownUnit _) {
            throw Refusal.of(
                    Problems.UNKNOWN_REFERENCE,
                    UNKNOWN,
                    List.of(Fault.at("/unit", "unknown-unit", UNKNOWN)));
        }
    }

    private static UnitRef reference(String unit) {
        try {
            return UnitRef.parse(unit);
        } catch (InvalidUnitRef _) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST, List.of(Fault.at("/unit", "unit", MALFORMED)));
        }
    }

    /** The areas that a unit means; a bare code is of today's map. */
    private List<AreaPath> areasOfQuery(String unit) {
        try {
            return units.areas(UnitRef.parseQuery(unit));
        } catch (InvalidUnitRef | UnknownUnit _) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST,
                    List.of(Fault.parameter("unit", "unknown-unit", UNKNOWN)));
        }
    }

    /** The condition that the query parameter {@code unit} means for the rows of a table. */
    public Optional<String> conditionOf(List<String> units, String table) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        var areas = units.stream().flatMap(unit -> areasOfQuery(unit).stream()).toList();
        return Optional.of(AreaCondition.on(table + ".area_path", table + ".old_path", areas));
    }
}
