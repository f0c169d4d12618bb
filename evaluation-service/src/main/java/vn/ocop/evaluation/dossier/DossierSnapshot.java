package vn.ocop.evaluation.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;

/** What the other services learn of a dossier: no scores, no personal data, no forms. */
@Schema(description = "Public state of a dossier")
record DossierSnapshot(
        UUID id,
        @Schema(description = "Counts the changes") long revision,
        UUID productId,
        UUID producerId,
        @Schema(description = "Codes: list dossier-kind") DossierKind kind,
        Tier level,
        @Schema(description = "Codes: list dossier-state") DossierState state,
        @Schema(description = "Rule set that governs") String ruleSet,
        @Schema(description = "Product set 01 to 26") String productSet,
        @Schema(description = "Responsible administrative unit") String unit,
        @Schema(description = "Path of the unit on today's map") String areaPath,
        @Schema(description = "Path on the map until 30/06/2025, where the unit had one")
                @Nullable String oldPath,
        @Schema(description = "Whether the unit is placed for certain on today's map")
                boolean unitResolved,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate evaluatedOn,
        @Schema(description = "90 points or more confirmed, and the centre has not decided yet")
                boolean potentialFiveStars,
        @Schema(description = "Year of the round") @Nullable Integer roundYear,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static DossierSnapshot of(Dossier d, boolean potentialFiveStars) {
        return new DossierSnapshot(
                d.id,
                d.revision,
                d.productId,
                d.producerId,
                d.kind,
                d.level,
                d.state,
                d.ruleSet,
                d.productSet,
                d.unit,
                d.areaPath,
                d.oldPath,
                d.unitResolved,
                d.submittedOn,
                d.evaluatedOn,
                potentialFiveStars,
                d.roundYear,
                d.demonstration);
    }
}
