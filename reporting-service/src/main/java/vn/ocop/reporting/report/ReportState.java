package vn.ocop.reporting.report;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public state of a published report, as its event carries it. */
record ReportState(
        @Schema(description = "The report") UUID id,
        @Schema(description = "Always 1") long revision,
        @Schema(description = "The plan") UUID planId,
        @Schema(description = "Revision of the plan") long planRevision,
        @Schema(description = "Area of the plan on today's map") String areaPath,
        @Schema(description = "Day on which the figures are true") LocalDate asOf,
        @Schema(description = "Day on which they were known") LocalDate knownOn,
        @Schema(description = "SHA-256 of the content") String sha256) {

    static ReportState of(PublishedReport report) {
        return new ReportState(
                report.id(),
                report.revision(),
                report.plan(),
                report.planRevision(),
                report.areaPath(),
                report.asOf(),
                report.knownOn(),
                report.sha256());
    }
}
