package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ranking.StarEngines;
import vn.ocop.evaluation.replay.Replay;
import vn.ocop.evaluation.replay.ReplayView;
import vn.ocop.evaluation.replay.ReplayView.Judged;
import vn.ocop.evaluation.replay.ReplayView.Worded;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Judges the sheets of a dossier's last closed item under another rule set; keeps nothing. */
@ApplicationScoped
class ReplayDossier {

    private final ItemRepository items;
    private final Sheets sheets;
    private final SessionDesk desk;
    private final Minutes minutes;
    private final RuleSets ruleSets;
    private final StarEngines engines;

    ReplayDossier(
            ItemRepository items,
            Sheets sheets,
            SessionDesk desk,
            Minutes minutes,
            RuleSets ruleSets,
            StarEngines engines) {
        this.items = items;
        this.sheets = sheets;
        this.desk = desk;
        this.minutes = minutes;
        this.ruleSets = ruleSets;
        this.engines = engines;
    }

    /**
     * The rule set to judge under.
     *
     * @param revision the current one when absent
     * @param productSet that of the sheets when absent
     */
    record Target(String ruleSet, @Nullable Long revision, @Nullable String productSet) {}

    ReplayView of(UUID dossierId, Target target, Language language) {
        Item item = items.lastJudged(dossierId).orElseThrow(ReplayDossier::notFound);
        desk.read(item.sessionId);
        ItemResult result = Objects.requireNonNull(minutes.read(item));
        Worded from = worded(judgedUnder(result), item.productSet, language);
        Worded to = worded(wanted(target), productSet(target, item), language);
        int round = item.rounds.getLast().number();
        ReplaySettings settings = ReplaySettings.of(result.settings(), language);
        Replay replay =
                Replay.of(
                        engine(from), engine(to), counted(item, round, result), settings.ranking());
        return ReplayView.of(
                new Judged(dossierId, item.id, round, settings.replaced()), replay, from, to);
    }

    /** The revision under which the result was found, also after an erratum. */
    private RuleSet judgedUnder(ItemResult result) {
        return ruleSets.revisions().stream()
                .filter(one -> one.id().equals(result.ruleSet()))
                .filter(one -> one.hash().equals(result.ruleSetHash()))
                .filter(
                        one ->
                                result.ruleSetRevision() == null
                                        || one.revision() == result.ruleSetRevision())
                .findFirst()
                .orElseThrow(ReplayDossier::notFound);
    }

    private RuleSet wanted(Target target) {
        Long revision = target.revision();
        return (revision == null
                        ? ruleSets.byId(target.ruleSet())
                        : ruleSets.byId(target.ruleSet(), revision))
                .orElseThrow(ReplayDossier::notFound);
    }

    private static String productSet(Target target, Item item) {
        return Objects.requireNonNullElse(target.productSet(), item.productSet);
    }

    private static Worded worded(RuleSet ruleSet, String productSet, Language language) {
        Rubric rubric = ruleSet.rubric(productSet).orElseThrow(ReplayDossier::notFound);
        return new Worded(ruleSet, rubric, language);
    }

    private StarEngine engine(Worded side) {
        return engines.of(side.ruleSet(), side.rubric().productSet().code()).orElseThrow();
    }

    /** Only the sheets that counted; who stood aside later does not. */
    private List<Sheet> counted(Item item, int round, ItemResult result) {
        return sheets.closed(item, round).stream()
                .map(ScoreSheet::sheet)
                .filter(
                        sheet ->
                                result.totals().isEmpty()
                                        || result.totals().containsKey(sheet.member()))
                .toList();
    }

    private static Refusal notFound() {
        return Refusal.of(Problems.NOT_FOUND);
    }
}
