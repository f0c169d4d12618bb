package vn.ocop.evaluation.ruleset.sheet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.edition.ReadableRuleSets;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Prints a sheet once and keeps it: laying one out takes far longer than sending it. */
@ApplicationScoped
class PrintedSheets {

    private static final long MOST_KEPT = 60;

    /** What decides the bytes: a sheet of other points or other words is another one. */
    private record Key(
            String hash, long revision, int wordings, String productSet, Language language) {

        static Key of(RuleSet ruleSet, String productSet, Language language) {
            return new Key(
                    ruleSet.hash(),
                    ruleSet.revision(),
                    ruleSet.wordings().revision(),
                    productSet,
                    language);
        }
    }

    private final ReadableRuleSets ruleSets;
    private final ScoreSheetPage page;
    private final Cache<Key, byte[]> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    PrintedSheets(ReadableRuleSets ruleSets, ScoreSheetPage page) {
        this.ruleSets = ruleSets;
        this.page = page;
    }

    byte[] of(String ruleSet, @Nullable Long revision, String productSet, Language language) {
        RuleSet known = ruleSets.known(ruleSet, revision);
        Rubric rubric = known.rubric(productSet).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return kept.get(Key.of(known, productSet, language), _ -> page.of(known, rubric, language));
    }
}
