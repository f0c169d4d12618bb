package vn.ocop.evaluation.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Rubric;

/**
 * All sheets of one product, scored: the members' in the order of their names, so that the order of
 * arrival does not matter, and the agreed one where the settings ask for it.
 */
record Ballot(
        Layout layout,
        List<ScoredSheet> members,
        @Nullable ScoredSheet agreed,
        RankingSettings settings) {

    static Ballot of(Layout layout, List<Sheet> sheets, RankingSettings settings) {
        List<ScoredSheet> members =
                sheets.stream()
                        .filter(sheet -> !sheet.isAgreed())
                        .map(sheet -> ScoredSheet.of(sheet, layout))
                        .sorted(Comparator.comparing(ScoredSheet::member))
                        .toList();
        ScoredSheet agreed =
                sheets.stream()
                        .filter(Sheet::isAgreed)
                        .map(sheet -> ScoredSheet.of(sheet, layout))
                        .findFirst()
                        .orElse(null);
        return new Ballot(layout, members, agreed, settings);
    }

    Rubric rubric() {
        return layout.rubric();
    }

    int size() {
        return members.size();
    }

    /** All sheets, the agreed one last. */
    Stream<ScoredSheet> all() {
        return Stream.concat(members.stream(), Stream.ofNullable(agreed));
    }

    /** Exact mean of something over the members. */
    Mean mean(ToIntFunction<ScoredSheet> value) {
        int sum = 0;
        for (ScoredSheet member : members) {
            sum += value.applyAsInt(member);
        }
        return new Mean(sum, size());
    }

    SortedMap<String, Integer> totals() {
        SortedMap<String, Integer> totals = new TreeMap<>();
        members.stream()
                .filter(ScoredSheet::complete)
                .forEach(m -> totals.put(m.member(), m.total()));
        return totals;
    }

    /** How many members' sheets carry a finding. */
    int carrying(Function<ScoredSheet, List<String>> findings) {
        return (int) members.stream().filter(m -> !findings.apply(m).isEmpty()).count();
    }

    /** The earliest of all findings in printed order. */
    String earliest(Function<ScoredSheet, List<String>> findings) {
        return members.stream()
                .flatMap(m -> findings.apply(m).stream())
                .min(layout.printedOrder())
                .orElseThrow();
    }

    List<String> incomplete() {
        return all().filter(sheet -> !sheet.complete()).map(ScoredSheet::member).toList();
    }
}
