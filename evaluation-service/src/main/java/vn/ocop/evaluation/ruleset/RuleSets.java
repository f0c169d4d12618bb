package vn.ocop.evaluation.ruleset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All published rule sets, oldest first. */
public final class RuleSets {

    private final List<RuleSet> all;

    RuleSets(List<RuleSet> all) {
        this.all =
                all.stream()
                        .sorted(Comparator.comparing((RuleSet r) -> r.legalBasis().effectiveFrom()))
                        .toList();
    }

    /**
     * Reads the rule sets that the service ships and refuses to go on with one that is not whole.
     */
    public static RuleSets shipped() {
        List<RuleSet> read = RuleSetReader.shipped();
        List<String> faults = read.stream().flatMap(r -> Wholeness.faults(r).stream()).toList();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "Rule sets are not whole: " + String.join("; ", faults));
        }
        return new RuleSets(read);
    }

    public List<RuleSet> all() {
        return all;
    }

    public Optional<RuleSet> byId(String id) {
        return all.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The rule set in force on a day: the one with the latest first day in force not after it. */
    public Optional<RuleSet> inForceOn(LocalDate day) {
        return all.stream()
                .filter(r -> !r.legalBasis().effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * The rule set that governs a dossier, with the reason (Art. 11 and 12 of 26/2026 for dossiers
     * filed before it).
     *
     * @param filedOn day of filing
     * @param reEvaluation true for a re-evaluation, which has a shorter transition than a first or
     *     upgrade dossier
     * @param today the day on which the question is asked
     * @return empty for a day before the first rule set
     */
    public Optional<Governing> governing(LocalDate filedOn, boolean reEvaluation, LocalDate today) {
        return inForceOn(filedOn).map(r -> Governing.of(r, this, filedOn, reEvaluation, today));
    }
}
