package vn.ocop.evaluation.ruleset;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published rule sets at one moment, with every revision of each. */
public final class RuleSetShelf {

    private static final Comparator<RuleSet> OLDEST_LAW_FIRST =
            Comparator.comparing((RuleSet r) -> r.legalBasis().effectiveFrom())
                    .thenComparing(RuleSet::id);

    private final List<RuleSet> revisions;
    private final List<RuleSet> current;

    public RuleSetShelf(List<RuleSet> revisions) {
        this.revisions =
                revisions.stream()
                        .sorted(OLDEST_LAW_FIRST.thenComparing(RuleSet::revision))
                        .toList();
        this.current =
                this.revisions.stream()
                        .collect(
                                Collectors.toMap(
                                        RuleSet::id, Function.identity(), (_, later) -> later))
                        .values()
                        .stream()
                        .sorted(OLDEST_LAW_FIRST)
                        .toList();
    }

    /**
     * Reads the rule sets that the service ships and refuses to go on with one that is not whole.
     */
    public static RuleSetShelf shipped() {
        List<RuleSet> read = RuleSetReader.shipped();
        List<String> faults = read.stream().flatMap(RuleSetShelf::faults).toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "Rule sets are not whole: " + String.join("; ", faults));
        }
        return new RuleSetShelf(read);
    }

    private static Stream<String> faults(RuleSet ruleSet) {
        return Wholeness.faults(ruleSet).stream().map(fault -> ruleSet.id() + ": " + fault);
    }

    /** Every revision, oldest law first. */
    public List<RuleSet> revisions() {
        return revisions;
    }

    /** The newest revision of each, oldest law first. */
    public List<RuleSet> current() {
        return current;
    }
}
