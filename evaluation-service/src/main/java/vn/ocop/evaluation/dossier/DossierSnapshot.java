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
        long revision,
        UUID productId,
        UUID producerId,
        DossierKind kind,
        Tier level,
        DossierState state,
        String ruleSet,
        String productSet,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate evaluatedOn,
        @Schema(description = "90 points or more confirmed, and the centre has not decided yet")
                boolean potentialFiveStars,
        @Nullable Integer roundYear,
        boolean demonstration) {

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
