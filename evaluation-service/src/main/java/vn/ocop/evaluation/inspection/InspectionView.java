package vn.ocop.evaluation.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Action;
import vn.ocop.platform.http.Revisioned;

/** One inspection. */
@Schema(description = "An inspection of a certified product (kiểm tra, hậu kiểm)")
record InspectionView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "2") long revision,
        @Schema(description = "Certificate whose product was inspected") UUID certificateId,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "What brought the inspectors, code list inspection-kind")
                InspectionKind kind,
        @Schema(description = "OPEN, CONCLUDED, or FOLLOWED by a revocation") InspectionState state,
        @Schema(description = "Body that inspected", examples = "Sở Nông nghiệp và Môi trường")
                String body,
        @Schema(description = "Day of the inspection", examples = "2026-11-02")
                LocalDate inspectedOn,
        @Schema(description = "What was found") String findings,
        @Schema(description = "Papers of the inspection by their hash")
                List<InspectionPaper> papers,
        @Schema(description = "What it concluded; absent while it is open")
                @Nullable Conclusion conclusion,
        @Schema(
                        description =
                                "Last day for the revocation: 15 days from a conclusion with a violation",
                        examples = "2026-11-25")
                @Nullable LocalDate dueOn,
        @Schema(
                        description =
                                "true when that day has passed, the certificate still stands and no decision followed")
                boolean overdue,
        @Schema(description = "Decision that revoked the certificate") @Nullable UUID decisionId,
        @Schema(description = "Subject of the person who recorded it", examples = "lan.tran")
                String author,
        @Schema(description = "What the caller may do now") List<Action> actions)
        implements Revisioned {

    static InspectionView of(Inspection inspection, boolean overdue, List<Action> actions) {
        return new InspectionView(
                inspection.id,
                inspection.revision,
                inspection.certificateId,
                inspection.productId,
                inspection.kind,
                inspection.state,
                inspection.body,
                inspection.inspectedOn,
                inspection.findings,
                inspection.papers,
                inspection.conclusion,
                inspection.dueOn,
                overdue,
                inspection.decisionId,
                inspection.author,
                actions);
    }
}
