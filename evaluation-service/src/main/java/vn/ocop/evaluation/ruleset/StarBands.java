package vn.ocop.evaluation.ruleset;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The bands of a rule set.
 *
 * @param note what is known about their wording
 * @param intervals from five stars down
 */
@Schema(description = "Bands of totals")
public record StarBands(
        @Schema(description = "How sure we are of the intervals", required = true)
                Confidence confidence,
        @Schema(description = "What is known about their wording") @Nullable String note,
        @Schema(description = "The bands, from five stars down", required = true)
                List<StarBand> intervals) {

    /** The highest star of the programme. */
    public static final int MOST_STARS = 5;

    /**
     * The band of a total; empty in a gap between two bands, which only the printed ranges of
     * 1048/2019 have.
     */
    public Optional<StarBand> of(BigDecimal total) {
        return intervals.stream().filter(band -> band.contains(total)).findFirst();
    }

    public Optional<StarBand> ofStars(int stars) {
        return intervals.stream().filter(band -> band.stars() == stars).findFirst();
    }

    /** Whether a total belongs to two bands. */
    boolean overlap() {
        List<StarBand> rising =
                intervals.stream().sorted(Comparator.comparing(StarBand::from)).toList();
        for (int i = 1; i < rising.size(); i++) {
            StarBand below = rising.get(i - 1);
            StarBand band = rising.get(i);
            int meeting = below.to().compareTo(band.from());
            if (meeting > 0 || (meeting == 0 && below.toIncluded() && band.fromIncluded())) {
                return true;
            }
        }
        return false;
    }

    /**
     * True when every total from the lowest to the highest end belongs to exactly one band, closed
     * below.
     */
    boolean withoutGap() {
        List<StarBand> rising =
                intervals.stream().sorted(Comparator.comparing(StarBand::from)).toList();
        for (int i = 0; i < rising.size(); i++) {
            StarBand band = rising.get(i);
            boolean last = i == rising.size() - 1;
            if (!band.fromIncluded() || band.toIncluded() != last) {
                return false;
            }
            if (!last && band.to().compareTo(rising.get(i + 1).from()) != 0) {
                return false;
            }
        }
        return true;
    }
}
