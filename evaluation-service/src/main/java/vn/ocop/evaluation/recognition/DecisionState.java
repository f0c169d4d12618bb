package vn.ocop.evaluation.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RecognitionKind;

/**
 * The public state of a signed decision as its event carries it; the signer's name is not in it.
 */
@Schema(description = "A signed decision")
public record DecisionState(
        UUID id,
        long revision,
        DecisionKind kind,
        @Nullable String number,
        String issuingBody,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate firstDay,
        List<Line> lines) {

    /** What it orders for one product. */
    @Schema(name = "DecisionStateLine", description = "What the decision orders for one product")
    public record Line(
            UUID productId,
            @Nullable UUID certificateId,
            @Nullable UUID dossierId,
            @Nullable Integer stars,
            @Nullable RecognitionKind recognitionKind,
            @Nullable RevocationGround ground) {}

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
                line.ground);
    }
}
