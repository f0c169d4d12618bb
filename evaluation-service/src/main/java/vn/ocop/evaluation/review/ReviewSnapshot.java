package vn.ocop.evaluation.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Tier;

/** What the other services learn of a review: no grounds, no persons. */
@Schema(description = "Public state of a review, without its grounds")
record ReviewSnapshot(
        UUID id,
        @Schema(description = "Counts the changes") long revision,
        UUID dossierId,
        UUID productId,
        @Schema(description = "Codes: list review-kind") ReviewKind kind,
        @Schema(description = "Codes: list review-state") ReviewState state,
        @Schema(description = "Level of the council whose result it is") Tier level,
        @Schema(description = "Path of the unit on today's map") String areaPath) {

    static ReviewSnapshot of(Review r) {
        return new ReviewSnapshot(
                r.id, r.revision, r.dossierId, r.productId, r.kind, r.state, r.level, r.areaPath);
    }
}
