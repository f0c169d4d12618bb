package vn.ocop.evaluation.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All published rule sets as they are known now; each question sees one state of them. */
public final class RuleSets {

    private final Supplier<RuleSetShelf> shelf;

    public RuleSets(Supplier<RuleSetShelf> shelf) {
        this.shelf = shelf;
    }

    /** The rule sets that the service ships, for those who need no other. */
    public static RuleSets shipped() {
        RuleSetShelf shipped = RuleSetShelf.shipped();
        return new RuleSets(() -> shipped);
    }

    /** The current revision of each, oldest law first. */
    public List<RuleSet> all() {
        return shelf.get().current();
    }

    /** Every revision of each. */
    public List<RuleSet> revisions() {
        return shelf.get().revisions();
    }

    public Optional<RuleSet> byId(String id) {
        return all().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** An earlier revision stays readable after an erratum. */
    public Optional<RuleSet> byId(String id, long revision) {
        return revisions().stream()
                .filter(r -> r.id().equals(id) && r.revision() == revision)
                .findFirst();
    }

    /** The rule set in force on a day: the one with the latest first day in force not after it. */
    public Optional<RuleSet> inForceOn(LocalDate day) {
        return all().stream()
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
