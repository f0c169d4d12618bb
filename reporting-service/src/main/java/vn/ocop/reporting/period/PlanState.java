package vn.ocop.reporting.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public state of a plan, as its events carry it. */
record PlanState(
        @Schema(description = "The plan") UUID id,
        @Schema(description = "How often it was changed") long revision,
        @Schema(description = "Name") String name,
        @Schema(description = "Unit whose plan it is, with its map") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "First day of the period") LocalDate periodFrom,
        @Schema(description = "Last day of the period") LocalDate periodUntil,
        @Schema(description = "Targets in their order") List<Target> targets) {

    static PlanState of(Plan plan) {
        var place = plan.place();
        return new PlanState(
                plan.id(),
                plan.revision(),
                plan.name(),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                plan.from(),
                plan.until(),
                plan.targets());
    }
}
