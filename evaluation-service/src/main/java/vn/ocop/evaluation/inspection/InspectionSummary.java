package vn.ocop.evaluation.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RevocationGround;

/** One row of a list of inspections. */
@Schema(description = "An inspection in a list")
record InspectionSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Certificate whose product was inspected") UUID certificateId,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "What brought the inspectors, code list inspection-kind")
                InspectionKind kind,
        @Schema(description = "OPEN, CONCLUDED, or FOLLOWED by a revocation") InspectionState state,
        @Schema(description = "Body that inspected", examples = "Sở Nông nghiệp và Môi trường")
                String body,
        @Schema(description = "Day of the inspection", examples = "2026-11-02")
                LocalDate inspectedOn,
        @Schema(description = "Day of the conclusion", examples = "2026-11-10")
                @Nullable LocalDate concludedOn,
        @Schema(description = "Ground of revocation, after a violation")
                @Nullable RevocationGround ground,
        @Schema(description = "Last day for the revocation", examples = "2026-11-25")
                @Nullable LocalDate dueOn,
        @Schema(description = "Responsible unit of the product", examples = "VN-2T:17827")
                String unit) {

    static InspectionSummary of(InspectionRow row) {
        var inspection = row.inspection();
        var conclusion = inspection.conclusion;
        return new InspectionSummary(
                inspection.id,
                inspection.certificateId,
                inspection.productId,
                inspection.kind,
                inspection.state,
                inspection.body,
                inspection.inspectedOn,
                conclusion == null ? null : conclusion.concludedOn(),
                conclusion == null ? null : conclusion.ground(),
                inspection.dueOn,
                row.unit());
    }
}
