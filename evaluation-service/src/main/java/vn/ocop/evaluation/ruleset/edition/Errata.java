package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Objects;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.comparison.Comparison;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Reads errata and the results that they concern. */
@ApplicationScoped
class Errata {

    /** The revision that no erratum gave. */
    private static final long FIRST = 1;

    private final RuleSets published;
    private final EditionRepository editions;
    private final Instance<JudgedResults> results;

    Errata(RuleSets published, EditionRepository editions, Instance<JudgedResults> results) {
        this.published = published;
        this.editions = editions;
        this.results = results;
    }

    Page<ErratumView> of(String ruleSet, PageQuery page) {
        if (published.byId(ruleSet).isEmpty()) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        Cursor cursor = page.cursor();
        long after = cursor == null ? 0 : Long.parseLong(cursor.text(0));
        List<Edition> rows =
                editions.errata(ruleSet).stream()
                        .filter(edition -> edition.edition > after)
                        .limit(page.fetch())
                        .toList();
        return Page.of(rows, page, row -> Cursor.of(Long.toString(row.edition)), this::view);
    }

    private ErratumView view(Edition edition) {
        return new ErratumView(
                edition.edition,
                Objects.requireNonNull(edition.erratum),
                edition.hash,
                changed(edition.ruleSet, edition.edition),
                Objects.requireNonNull(edition.publishedAt));
    }

    Page<AffectedResult> affected(String ruleSet, long revision, PageQuery page) {
        RuleSet corrected = known(ruleSet, revision);
        List<String> sets = changed(ruleSet, revision);
        List<String> faulty = earlier(corrected);
        Cursor cursor = page.cursor();
        List<AffectedResult> rows =
                sets.isEmpty() || faulty.isEmpty()
                        ? List.of()
                        : results.stream()
                                .flatMap(
                                        kept ->
                                                kept
                                                        .under(
                                                                ruleSet,
                                                                sets,
                                                                faulty,
                                                                cursor == null
                                                                        ? null
                                                                        : cursor.uuid(0),
                                                                page.fetch())
                                                        .stream())
                                .toList();
        return Page.of(rows, page, row -> Cursor.of(row.itemId()), row -> row);
    }

    /**
     * Hashes of the revisions before the erratum that say something else; what was judged under a
     * later one is not concerned.
     */
    private List<String> earlier(RuleSet corrected) {
        return published.revisions().stream()
                .filter(one -> one.id().equals(corrected.id()))
                .filter(one -> one.revision() < corrected.revision())
                .map(RuleSet::hash)
                .filter(hash -> !hash.equals(corrected.hash()))
                .distinct()
                .toList();
    }

    private List<String> changed(String ruleSet, long revision) {
        if (revision == FIRST) {
            return List.of();
        }
        return Comparison.of(known(ruleSet, revision - 1), known(ruleSet, revision))
                .concernedSets();
    }

    private RuleSet known(String ruleSet, long revision) {
        return published.byId(ruleSet, revision).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
