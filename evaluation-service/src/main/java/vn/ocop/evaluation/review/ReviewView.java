package vn.ocop.evaluation.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.http.Revisioned;

/** A review as its producer and the officers and auditors of its area see it. */
@Schema(description = "A review of a confirmed result")
record ReviewView(
        UUID id,
        @Schema(description = "Counts the changes; part of the ETag") long revision,
        UUID dossierId,
        UUID productId,
        UUID producerId,
        @Schema(description = "Codes: list review-kind") ReviewKind kind,
        @Schema(description = "Codes: list review-state") ReviewState state,
        @Schema(description = "Level of the council whose result it is") Tier level,
        @Schema(
                        description = "Path of the responsible unit on today's map",
                        examples = "VN/40/17827")
                String areaPath,
        @Schema(description = "The complaint or order on paper") Letter letter,
        @Schema(description = "What is complained of") String grounds,
        @Schema(description = "SHA-256 of the result that is looked at") String resultSha256,
        @Schema(description = "The ruling on paper") @Nullable Letter outcome,
        @Schema(description = "Why it was decided so, or withdrawn") @Nullable String reason,
        @Schema(description = "Day of the ruling or withdrawal") @Nullable LocalDate decidedOn,
        @Schema(description = "SHA-256 of the result that replaces the one looked at")
                @Nullable String replacedBy,
        @Schema(description = "What can be done, and whether this caller may do it now")
                List<Action> actions)
        implements Revisioned {

    static ReviewView of(Review r, List<Action> actions) {
        return new ReviewView(
                r.id,
                r.revision,
                r.dossierId,
                r.productId,
                r.producerId,
                r.kind,
                r.state,
                r.level,
                r.areaPath,
                r.letter,
                r.grounds,
                r.resultSha256,
                r.outcome,
                r.reason,
                r.decidedOn,
                r.replacedBy,
                actions);
    }
}
