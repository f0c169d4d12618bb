package vn.ocop.evaluation.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
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
 */
public record DossierResult(
        UUID sessionId,
        UUID itemId,
        Tier level,
        LocalDate decidedOn,
        String outcome,
        @Nullable BigDecimal total,
        @Nullable Integer bandStars,
        @Nullable Integer stars,
        String sha256) {

    /** Whether the total is at least this high; an unranked product has none. */
    public boolean reaches(int points) {
        return total != null && total.compareTo(BigDecimal.valueOf(points)) >= 0;
    }
}
