package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.FormSheet.Block;
import vn.ocop.evaluation.dossier.FormSheet.Column;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.evaluation.registry.KnownPaper;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Option;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** The table of Form 02: each criterion with the option chosen, its points and its papers. */
@ApplicationScoped
class FormAssessment {

    private final RuleSets ruleSets;
    private final Registry registry;

    FormAssessment(RuleSets ruleSets, Registry registry) {
        this.ruleSets = ruleSets;
        this.registry = registry;
    }

    Block of(Dossier dossier, SelfAssessment form, FormWords words) {
        RuleSet rules = ruleSets.byId(dossier.ruleSet).orElseThrow(FormAssessment::notFound);
        Rubric rubric = rules.rubric(dossier.productSet).orElseThrow(FormAssessment::notFound);
        Map<UUID, KnownPaper> papers = registry.papers(form.papers().distinct().toList());
        List<List<String>> rows = new ArrayList<>();
        int sum = 0;
        for (Criterion leaf : rubric.leaves()) {
            @Nullable Integer choice = form.chosen().get(leaf.code());
            int points = choice == null ? 0 : points(leaf, choice);
            sum += points;
            rows.add(
                    List.of(
                            leaf.code(),
                            rules.wordings().title(rubric, leaf.code()).in(words.language()),
                            choice == null ? "" : label(rules, rubric, leaf, choice, words),
                            choice == null ? "" : Integer.toString(points),
                            evidence(form, leaf.code(), papers)));
        }
        rows.add(List.of("", words.say("Tổng điểm", "Total"), "", Integer.toString(sum), ""));
        return Block.table(
                words.say("Tự đánh giá theo tiêu chí", "Self-assessment by criterion"),
                List.of(
                        new Column(words.say("Số", "No."), 7),
                        new Column(words.say("Tiêu chí", "Criterion"), 29),
                        new Column(words.say("Mức tự chọn", "Option chosen"), 34),
                        new Column(words.say("Điểm", "Points"), 8),
                        new Column(words.say("Minh chứng", "Evidence"), 22)),
                rows);
    }

    private static int points(Criterion leaf, int choice) {
        return choice > leaf.options().size()
                ? 0
                : leaf.option(choice).map(Option::points).orElse(0);
    }

    private static String label(
            RuleSet rules, Rubric rubric, Criterion leaf, int choice, FormWords words) {
        return choice == 0 || choice > leaf.options().size()
                ? words.say("Không mức nào đạt", "No option is met")
                : rules.wordings().option(rubric, leaf.code(), choice).in(words.language());
    }

    private static String evidence(SelfAssessment form, String code, Map<UUID, KnownPaper> papers) {
        Map<String, List<UUID>> evidence = form.evidence();
        return evidence == null
                ? ""
                : evidence.getOrDefault(code, List.of()).stream()
                        .map(id -> paper(id, papers.get(id)))
                        .collect(Collectors.joining("; "));
    }

    private static String paper(UUID id, @Nullable KnownPaper paper) {
        return paper == null ? id.toString() : paper.kind() + " " + id;
    }

    private static Refusal notFound() {
        return Refusal.of(Problems.NOT_FOUND);
    }
}
