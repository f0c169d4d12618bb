package vn.ocop.evaluation.session;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.platform.http.Revisioned;

/** The receipt for a sealed sheet, without its content. */
@Schema(name = "ScoreSheetSeal", description = "Receipt for a sealed sheet, without its content")
record SealView(
        UUID id,
        @Schema(description = "Counts the changes") long revision,
        @Schema(description = "Scoring round, from 1", examples = "1") int round,
        Instant sealedAt,
        @Schema(description = "Salted SHA-256 of the content, as in the audit entries")
                String sha256)
        implements Revisioned {

    static SealView of(ScoreSheet sheet) {
        return new SealView(
                sheet.id,
                sheet.revision,
                sheet.round,
                Objects.requireNonNull(sheet.sealedAt),
                sheet.sha256());
    }
}
