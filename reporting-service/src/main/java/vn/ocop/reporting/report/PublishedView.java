package vn.ocop.reporting.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.platform.http.Revisioned;

/** A published report. */
@Schema(description = "A report as it was published")
record PublishedView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Always 1: a published report does not change", examples = "1")
                long revision,
        @Schema(description = "SHA-256 of the content as canonical JSON, in hexadecimal digits")
                String sha256,
        @Schema(description = "When it was published") Instant publishedAt,
        @Schema(description = "The report") TargetActual content)
        implements Revisioned {

    static PublishedView of(PublishedReport report) {
        return new PublishedView(
                report.id(),
                report.revision(),
                report.sha256(),
                report.publishedAt(),
                report.content());
    }
}
