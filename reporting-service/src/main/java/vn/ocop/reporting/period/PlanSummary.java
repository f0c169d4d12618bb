package vn.ocop.reporting.period;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the list of plans. */
@Schema(description = "A plan in a list")
record PlanSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Name") String name,
        @Schema(description = "Unit whose plan it is", examples = "VN-2T:40") String unit,
        @Schema(description = "First day of the period", examples = "2026-01-01")
                LocalDate periodFrom,
        @Schema(description = "Last day of the period", examples = "2026-12-31")
                LocalDate periodUntil) {}
