package vn.ocop.evaluation.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;

/**
 * The result of an evaluation as the chair confirmed it (kết quả đánh giá).
 *
 * @param level of the council
 * @param decidedOn day of the confirmation
 * @param outcome RANKED, EXCLUDED or STOPPED
 * @param total mean of the members' totals; absent unless RANKED, as are the stars
 * @param sha256 hash of the frozen explanation
 * @param replaces hash of the earlier result of this level that no longer counts
 */
public record DossierResult(
        UUID sessionId,
        UUID itemId,
        Tier level,
        LocalDate decidedOn,
        @Schema(description = "RANKED, EXCLUDED or STOPPED") String outcome,
        @Schema(description = "Mean of the members' totals, 0 to 100; absent unless RANKED")
                @Nullable BigDecimal total,
        @Schema(description = "Star of the band of the total") @Nullable Integer bandStars,
        @Schema(description = "Star with the minimums tested") @Nullable Integer stars,
        @Schema(description = "SHA-256 of the frozen explanation") String sha256,
        @Schema(
                        description =
                                "SHA-256 of the earlier result of this level that it replaces; absent"
                                        + " for the first")
                @Nullable String replaces) {

    DossierResult replacing(String earlier) {
        return new DossierResult(
                sessionId, itemId, level, decidedOn, outcome, total, bandStars, stars, sha256,
                earlier);
    }

    /** Whether the total is at least this high; an unranked product has none. */
    public boolean reaches(int points) {
        return total != null && total.compareTo(BigDecimal.valueOf(points)) >= 0;
    }
}
