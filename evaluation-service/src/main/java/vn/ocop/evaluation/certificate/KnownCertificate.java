package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.evaluation.course.Tier;

/**
 * A certificate as a decision about it needs it.
 *
 * @param validity on the day asked about
 */
public record KnownCertificate(
        UUID id,
        String code,
        UUID productId,
        Particulars particulars,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String areaPath,
        Validity validity) {

    public @Nullable Integer stars() {
        return particulars.stars();
    }

    /** What has expired, was revoked or replaced is no longer there to be decided about. */
    public boolean isRevocable() {
        return isRevocable(validity);
    }

    /** The level whose decision it takes to revoke it. */
    public Tier decidedAt() {
        return decidedAt(stars());
    }

    static boolean isRevocable(Validity validity) {
        return switch (validity) {
            case IN_FORCE, NOT_YET_IN_FORCE, UNKNOWN -> true;
            case EXPIRED, REVOKED, REPLACED -> false;
        };
    }

    /**
     * Five stars are the centre's, three and four the province's; so is what history does not tell.
     */
    public static Tier decidedAt(@Nullable Integer stars) {
        return stars != null && stars == 5 ? Tier.CENTRE : Tier.PROVINCE;
    }
}
