package vn.ocop.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the list of published reports. */
@Schema(description = "A published report in a list")
record PublishedSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "The plan") UUID plan,
        @Schema(description = "Area of the plan on today's map", examples = "VN/40")
                String areaPath,
        @Schema(description = "Day on which the figures are true", examples = "2026-10-31")
                LocalDate asOf,
        @Schema(description = "Day on which they were known", examples = "2026-11-22")
                LocalDate knownOn,
        @Schema(description = "SHA-256 of the content") String sha256,
        @Schema(description = "When it was published") Instant publishedAt) {}
