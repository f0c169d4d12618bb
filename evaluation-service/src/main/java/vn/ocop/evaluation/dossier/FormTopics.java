package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ocop.evaluation.dossier.FormSheet.Block;
import vn.ocop.evaluation.dossier.FormSheet.Column;
import vn.ocop.evaluation.dossier.form.CommuneReport;
import vn.ocop.evaluation.ruleset.Frame;
import vn.ocop.evaluation.ruleset.RuleSets;

/** The table of Form 03: what the commune finds on each of its topics. */
@ApplicationScoped
class FormTopics {

    private final RuleSets ruleSets;

    FormTopics(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    Block of(Dossier dossier, CommuneReport report, FormWords words) {
        Map<String, String> names = names(dossier.ruleSet, words);
        return Block.table(
                words.say("Nội dung xã đánh giá", "What the commune finds"),
                List.of(
                        new Column(words.say("Nội dung", "Topic"), 32),
                        new Column(words.say("Kết quả", "Finding"), 54),
                        new Column(words.say("Xác nhận", "Confirmed"), 14)),
                report.topics().entrySet().stream()
                        .map(
                                topic ->
                                        List.of(
                                                names.getOrDefault(topic.getKey(), topic.getKey()),
                                                topic.getValue().finding(),
                                                words.yesNo(topic.getValue().supported())))
                        .toList());
    }

    private Map<String, String> names(String ruleSet, FormWords words) {
        return ruleSets
                .byId(ruleSet)
                .map(rules -> rules.frame(words.language()).communeTopics())
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Frame.CodedName::code, Frame.CodedName::name));
    }
}
