package vn.ocop.evaluation.dossier;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.unit.AreaPath;

/** What a list of dossiers is narrowed by; a {@code @BeanParam}. */
public class DossierFilter {

    @QueryParam("state")
    @Parameter(
            description = "State, repeatable (OR). Codes: list dossier-state.",
            example = "REQUESTED")
    List<DossierState> states = List.of();

    @QueryParam("kind")
    @Parameter(
            description = "Kind, repeatable (OR): FIRST, UPGRADE, RE_EVALUATION.",
            example = "FIRST")
    List<DossierKind> kinds = List.of();

    @QueryParam("productId")
    @Parameter(description = "Product, repeatable (OR).")
    List<UUID> products = List.of();

    @QueryParam("unit")
    @Parameter(
            description =
                    "Administrative unit; a bare code means today's map, VN-3T:82 the map until"
                            + " 30/06/2025.",
            example = "VN-2T:40")
    @Nullable String unit;

    @QueryParam("roundYear")
    @Parameter(
            description = "Year of the round that the commune's letter decided.",
            example = "2026")
    @Nullable Integer roundYear;

    @QueryParam("overdueOn")
    @Parameter(
            description = "Only open dossiers whose deadline lies before this day.",
            example = "2026-11-22")
    @Nullable LocalDate overdueOn;

    /** The conditions in HQL with their values. */
    record Conditions(List<String> texts, Map<String, Object> values) {

        void add(String text, String name, Object value) {
            texts.add(text);
            values.put(name, value);
        }
    }

    Conditions conditions(List<AreaPath> areas) {
        var where = new Conditions(new ArrayList<>(), new HashMap<>());
        oneOf(where, "d.state", "states", states);
        oneOf(where, "d.kind", "kinds", kinds);
        oneOf(where, "d.productId", "products", products);
        if (unit != null) {
            where.texts().add(inside(areas));
        }
        if (roundYear != null) {
            where.add("d.roundYear = :roundYear", "roundYear", roundYear);
        }
        if (overdueOn != null) {
            where.add("d.closedAt is null and d.deadline < :overdueOn", "overdueOn", overdueOn);
        }
        return where;
    }

    private static void oneOf(Conditions where, String field, String name, List<?> values) {
        if (!values.isEmpty()) {
            where.add(field + " in :" + name, name, values);
        }
    }

    /** Area paths hold letters, digits, hyphens and slashes only. */
    private static String inside(List<AreaPath> areas) {
        return areas.stream()
                .map(
                        area ->
                                "%1$s = '%2$s' or %1$s like '%3$s'"
                                        .formatted(
                                                area.isOnTodaysMap() ? "d.areaPath" : "d.oldPath",
                                                area.text(),
                                                area.belowPattern()))
                .reduce((a, b) -> a + " or " + b)
                .map(text -> "(" + text + ")")
                .orElse("1 = 0");
    }
}
