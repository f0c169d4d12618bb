package vn.ocop.evaluation.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.certificate.ReissueReason;
import vn.ocop.evaluation.certificate.RevocationGround;

/**
 * The public state of a signed decision as its event carries it; the signer's name is not in it.
 */
@Schema(description = "A signed decision")
public record DecisionState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often the decision was changed") long revision,
        @Schema(description = "What it decides") DecisionKind kind,
        @Schema(description = "Number as signed") @Nullable String number,
        @Schema(description = "Body that issued it") String issuingBody,
        @Schema(description = "Unit of that body by the map of its day") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30/06/2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(description = "Day of signing") @Nullable LocalDate signedOn,
        @Schema(description = "First day of effect") @Nullable LocalDate firstDay,
        @Schema(description = "One line for each product") List<Line> lines) {

    /** What it orders for one product. */
    @Schema(name = "DecisionStateLine", description = "What the decision orders for one product")
    public record Line(
            @Schema(description = "Product") UUID productId,
            @Schema(description = "Certificate that it is about, or that its signature issued")
                    @Nullable UUID certificateId,
            @Schema(description = "Dossier whose result it approves or recognises")
                    @Nullable UUID dossierId,
            @Schema(description = "Stars of the result or of the certificate")
                    @Nullable Integer stars,
            @Schema(description = "Kind of recognition") @Nullable RecognitionKind recognitionKind,
            @Schema(description = "Ground of the revocation") @Nullable RevocationGround ground,
            @Schema(description = "Inspection on which it is revoked") @Nullable UUID inspectionId,
            @Schema(description = "What was put right") @Nullable Correction correction,
            @Schema(description = "Why there is a new paper") @Nullable ReissueReason reissueReason,
            @Schema(description = "Number of the new paper") @Nullable String certificateNumber,
            @Schema(description = "New holder") @Nullable UUID holderId) {}

    static DecisionState of(Decision decision) {
        return new DecisionState(
                decision.id,
                decision.revision,
                decision.kind,
                decision.number,
                decision.issuingBody,
                decision.unit,
                decision.areaPath,
                decision.oldPath,
                decision.unitResolved,
                decision.signedOn,
                decision.firstDay,
                decision.lines.stream().map(DecisionState::line).toList());
    }

    private static Line line(DecisionLine line) {
        return new Line(
                line.productId,
                line.certificateId,
                line.dossierId,
                line.stars,
                line.recognitionKind,
                line.ground,
                line.inspectionId,
                line.correction,
                line.reissueReason,
                line.certificateNumber,
                line.holderId);
    }
}
