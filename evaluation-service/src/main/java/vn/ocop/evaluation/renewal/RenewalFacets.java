package vn.ocop.evaluation.renewal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ocop.platform.http.FacetCount;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Counts over the whole filter of the list. */
final class RenewalFacets {

    private static final Map<String, Function<Tally, String>> CODES =
            Map.of(
                    "change", tally -> tally.change().name(),
                    "stars", Tally::stars,
                    "renewalPhase", Tally::phase,
                    "province", Tally::province,
                    "month", Tally::month);

    private RenewalFacets() {}

    static Map<String, List<FacetCount>> of(String asked, List<Tally> tallies) {
        var counts = new LinkedHashMap<String, List<FacetCount>>();
        for (var facet : asked.split(",", -1)) {
            counts.put(facet, Tally.by(tallies, code(facet)));
        }
        return counts;
    }

    private static Function<Tally, String> code(String facet) {
        return Optional.ofNullable(CODES.get(facet))
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        Problems.INVALID_REQUEST,
                                        List.of(
                                                Fault.parameter(
                                                        "facets",
                                                        "unknown-value",
                                                        Text.of(
                                                                "Giá trị không có: " + facet,
                                                                "No such value: " + facet)))));
    }
}
