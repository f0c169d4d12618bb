package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Timeline;
import vn.ocop.evaluation.certificate.calendar.Validity;

/** One change in a certificate's timeline. */
@Schema(
        description =
                "From this day the certificate has this validity and renewal phase, until the next entry")
public record TimelineEntry(
        @Schema(
                        description =
                                "First day; absent in the first entry, which reaches back without end",
                        examples = "2026-11-03")
                @Nullable LocalDate from,
        @Schema(description = "Validity from that day") Validity validity,
        @Schema(description = "Renewal phase from that day; NONE unless in force")
                RenewalPhase renewalPhase) {

    static List<TimelineEntry> of(Timeline timeline) {
        return timeline.entries().stream()
                .map(
                        entry ->
                                new TimelineEntry(
                                        entry.from(),
                                        entry.standing().validity(),
                                        entry.standing().renewalPhase()))
                .toList();
    }
}
