package vn.ocop.reporting.period;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.platform.http.Revisioned;

/** One plan. */
@Schema(description = "A plan with its targets")
record PlanView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "Name", examples = "Kế hoạch OCOP tỉnh Nghệ An 2026") String name,
        @Schema(description = "Unit whose plan it is, with its map", examples = "VN-2T:40")
                String unit,
        @Schema(description = "Area on today's map", examples = "VN/40") String areaPath,
        @Schema(description = "First day of the period", examples = "2026-01-01")
                LocalDate periodFrom,
        @Schema(description = "Last day of the period", examples = "2026-12-31")
                LocalDate periodUntil,
        @Schema(description = "Deciding document") String legalBasis,
        @Schema(description = "Targets in their order") List<Target> targets)
        implements Revisioned {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.revision(),
                plan.name(),
                plan.place().unit(),
                plan.place().areaPath(),
                plan.from(),
                plan.until(),
                plan.legalBasis(),
                plan.targets());
    }
}
