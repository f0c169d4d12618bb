package vn.ocop.reporting.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * The two times of a report.
 *
 * @param asOf the day on which it is to be true
 * @param knownOn the day up to whose end something must have been known
 * @param knownBefore the same as a moment; for today it is now, so that the answer can be made
 *     again
 */
public record ReportTimes(LocalDate asOf, LocalDate knownOn, Instant knownBefore) {

    private static final Text AHEAD = Text.of("Ngày này chưa tới", "That day has not come yet");

    public static ReportTimes of(
            @Nullable LocalDate asOf, @Nullable LocalDate knownOn, Clock clock) {
        var today = VietnamTime.today(clock);
        var known = Objects.requireNonNullElse(knownOn, today);
        if (known.isAfter(today)) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST, List.of(Fault.parameter("knownOn", "future", AHEAD)));
        }
        var before = known.equals(today) ? clock.instant() : VietnamTime.startOf(known.plusDays(1));
        return new ReportTimes(Objects.requireNonNullElse(asOf, today), known, before);
    }
}
