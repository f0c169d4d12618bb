package vn.ocop.evaluation.certificate;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.platform.unit.InvalidUnitRef;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;
import vn.ocop.platform.unit.UnknownUnit;

/** Narrows a query over certificates {@code c} to the units asked for, on either map. */
@ApplicationScoped
public class PlaceConditions {

    private final Units units;

    PlaceConditions(Units units) {
        this.units = units;
    }

    /** Empty for everywhere. */
    public Optional<String> of(List<String> asked) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        asked.stream()
                                .flatMap(this::areasOf)
                                .map(PlaceConditions::inside)
                                .collect(joining(" or ", "(", ")")));
    }

    private Stream<AreaPath> areasOf(String unit) {
        try {
            return units.areas(UnitRef.parseQuery(unit)).stream();
        } catch (InvalidUnitRef | UnknownUnit _) {
            var message = Text.of("Giá trị không có: " + unit, "No such value: " + unit);
            throw Refusal.of(
                    Problems.INVALID_REQUEST,
                    List.of(Fault.parameter("unit", "unknown-value", message)));
        }
    }

    /** Area paths hold letters, digits, hyphens and slashes only. */
    private static String inside(AreaPath area) {
        return "%1$s = '%2$s' or %1$s like '%3$s'"
                .formatted(
                        area.isOnTodaysMap() ? "c.place.areaPath" : "c.place.oldPath",
                        area.text(),
                        area.belowPattern());
    }
}
