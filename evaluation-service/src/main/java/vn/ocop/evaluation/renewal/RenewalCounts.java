package vn.ocop.evaluation.renewal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.platform.http.FacetCount;

/** How many certificates change, by what. */
@Schema(description = "How many certificates the calendar changes between two days")
record RenewalCounts(
        @Schema(description = "Day on which it is asked", examples = "2026-11-22") LocalDate asOf,
        @Schema(description = "First day of the changes counted", examples = "2026-11-22")
                LocalDate from,
        @Schema(description = "Last day of the changes counted", examples = "2027-01-01")
                LocalDate until,
        @Schema(description = "All changes together", examples = "41") long total,
        @Schema(description = "Each kind of change, also those that do not occur")
                List<OfChange> changes) {

    /** The certificates with one kind of change. */
    @Schema(
            name = "RenewalCountsOfChange",
            description = "How many certificates change so; stars that will be gone: LAPSES")
    record OfChange(
            @Schema(description = "WINDOW_OPENS, WINDOW_MISSED or LAPSES") RenewalChange change,
            @Schema(description = "Number of certificates", examples = "17") long total,
            @Schema(description = "By stars") List<FacetCount> stars,
            @Schema(description = "By renewal phase on the day asked about")
                    List<FacetCount> renewalPhases,
            @Schema(description = "By province, as area on today's map") List<FacetCount> provinces,
            @Schema(description = "By responsible unit") List<FacetCount> units,
            @Schema(description = "By month of the change") List<FacetCount> months) {

        static OfChange of(RenewalChange change, List<Tally> all) {
            var own = all.stream().filter(tally -> tally.change() == change).toList();
            return new OfChange(
                    change,
                    Tally.total(own),
                    Tally.inOrder(own, Tally::stars),
                    Tally.by(own, Tally::phase),
                    Tally.by(own, Tally::province),
                    Tally.by(own, Tally::unit),
                    Tally.inOrder(own, Tally::month));
        }
    }

    static RenewalCounts of(RenewalSpan span, List<Tally> tallies) {
        return new RenewalCounts(
                span.asOf(),
                span.from(),
                span.until(),
                Tally.total(tallies),
                Arrays.stream(RenewalChange.values())
                        .map(change -> OfChange.of(change, tallies))
                        .toList());
    }
}
