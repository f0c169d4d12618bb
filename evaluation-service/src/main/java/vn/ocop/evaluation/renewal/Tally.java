package vn.ocop.evaluation.renewal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.ocop.platform.http.FacetCount;

/**
 * How many certificates of one kind change on one day.
 *
 * @param stars code of the stars, UNKNOWN where history does not tell
 * @param phase renewal phase on the day asked about
 * @param province area path of the province on today's map
 */
record Tally(
        RenewalChange change,
        String stars,
        String phase,
        String unit,
        String province,
        LocalDate day,
        long count) {

    String month() {
        return YearMonth.from(day).toString();
    }

    static long total(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::count).sum();
    }

    /** The most frequent first. */
    static List<FacetCount> by(List<Tally> tallies, Function<Tally, String> code) {
        return counts(
                tallies,
                code,
                Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::code));
    }

    /** In the order of the codes, such as months. */
    static List<FacetCount> inOrder(List<Tally> tallies, Function<Tally, String> code) {
        return counts(tallies, code, Comparator.comparing(FacetCount::code));
    }

    private static List<FacetCount> counts(
            List<Tally> tallies, Function<Tally, String> code, Comparator<FacetCount> order) {
        return tallies.stream()
                .collect(groupingBy(code, summingLong(Tally::count)))
                .entrySet()
                .stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }
}
