package vn.ocop.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of target against actual (báo cáo thực hiện chỉ tiêu). */
@Schema(description = "Target against actual as of a day, as known on a day")
record TargetActual(
        @Schema(description = "The plan") UUID plan,
        @Schema(description = "Revision of the plan whose targets these are") long planRevision,
        @Schema(description = "Name of the plan") String name,
        @Schema(description = "Unit whose plan it is, with its map", examples = "VN-2T:40")
                String unit,
        @Schema(description = "Name of the unit", examples = "Tỉnh Nghệ An") String unitName,
        @Schema(description = "First day of the period", examples = "2026-01-01")
                LocalDate periodFrom,
        @Schema(description = "Last day of the period", examples = "2026-12-31")
                LocalDate periodUntil,
        @Schema(description = "Deciding document of the plan") String legalBasis,
        @Schema(description = "Day on which the figures are true", examples = "2026-10-31")
                LocalDate asOf,
        @Schema(description = "Day on which they were known", examples = "2026-11-22")
                LocalDate knownOn,
        @Schema(
                        description =
                                "The moment before which they were known; the report can be made again with it")
                Instant knownBefore,
        @Schema(description = "Whether demonstration records are counted; never in a real report")
                boolean demonstration,
        @Schema(description = "One line per target") List<Line> lines) {}
