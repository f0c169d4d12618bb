package vn.ocop.evaluation.renewal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * The days that are looked at.
 *
 * @param asOf the day on which it is asked
 */
record RenewalSpan(LocalDate asOf, LocalDate from, LocalDate until) {

    /** To the first day after the quarter: what ends with its last day is gone on that one. */
    static RenewalSpan quarter(RenewalFilter filter, LocalDate today) {
        var asOf = filter.asOf == null ? today : filter.asOf;
        var from = filter.from == null ? asOf : filter.from;
        return of(filter, asOf, afterQuarter(from));
    }

    static RenewalSpan year(RenewalFilter filter, LocalDate today) {
        var asOf = filter.asOf == null ? today : filter.asOf;
        return of(filter, asOf, (filter.from == null ? asOf : filter.from).plusYears(1));
    }

    private static RenewalSpan of(RenewalFilter filter, LocalDate asOf, LocalDate until) {
        var span =
                new RenewalSpan(
                        asOf,
                        filter.from == null ? asOf : filter.from,
                        filter.until == null ? until : filter.until);
        if (span.until.isBefore(span.from)) {
            throw Refusal.of(
                    Problems.INVALID_REQUEST,
                    List.of(
                            Fault.parameter(
                                    "until",
                                    "before-from",
                                    Text.of("Trước ngày bắt đầu", "Before the first day"))));
        }
        return span;
    }

    private static LocalDate afterQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
    }
}
