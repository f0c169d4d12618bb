package vn.ocop.evaluation.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RevocationGround;

/** What the other services learn of an inspection: neither findings nor persons. */
@Schema(description = "Public state of an inspection, without findings and persons")
record InspectionSnapshot(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Counts the changes") long revision,
        @Schema(description = "Certificate whose product was inspected") UUID certificateId,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "What brought the inspectors") InspectionKind kind,
        @Schema(description = "OPEN, CONCLUDED or FOLLOWED by a revocation") InspectionState state,
        @Schema(description = "Area of the product on today's map") String areaPath,
        @Schema(description = "Day of the inspection") LocalDate inspectedOn,
        @Schema(description = "Day of the conclusion") @Nullable LocalDate concludedOn,
        @Schema(description = "Whether it found a violation") @Nullable Boolean violation,
        @Schema(description = "Ground of revocation") @Nullable RevocationGround ground,
        @Schema(description = "Last day for the revocation") @Nullable LocalDate dueOn,
        @Schema(description = "Decision that revoked the certificate") @Nullable UUID decisionId) {

    static InspectionSnapshot of(Inspection inspection, String areaPath) {
        var conclusion = inspection.conclusion;
        return new InspectionSnapshot(
                inspection.id,
                inspection.revision,
                inspection.certificateId,
                inspection.productId,
                inspection.kind,
                inspection.state,
                areaPath,
                inspection.inspectedOn,
                conclusion == null ? null : conclusion.concludedOn(),
                conclusion == null ? null : conclusion.violation(),
                conclusion == null ? null : conclusion.ground(),
                inspection.dueOn,
                inspection.decisionId);
    }
}
