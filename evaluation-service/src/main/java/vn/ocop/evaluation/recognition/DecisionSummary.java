package vn.ocop.evaluation.recognition;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of a list of decisions. */
@Schema(description = "A decision in a list")
record DecisionSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "What it decides") DecisionKind kind,
        @Schema(description = "DRAFT or SIGNED") DecisionStage state,
        @Schema(description = "Number; only after signing", examples = "38/QĐ-UBND")
                @Nullable String number,
        @Schema(description = "Day of signing", examples = "2026-01-12")
                @Nullable LocalDate signedOn,
        @Schema(description = "Body that issues it", examples = "UBND tỉnh Nghệ An")
                String issuingBody,
        @Schema(description = "Unit of that body by the map of its day", examples = "VN-2T:40")
                String unit) {

    static DecisionSummary of(Decision decision) {
        return new DecisionSummary(
                decision.id,
                decision.kind,
                decision.stage,
                decision.number,
                decision.signedOn,
                decision.issuingBody,
                decision.unit);
    }
}
