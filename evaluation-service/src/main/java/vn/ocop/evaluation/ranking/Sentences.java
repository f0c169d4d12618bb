package vn.ocop.evaluation.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.platform.language.Text;

/** Collects sentences in both languages; what stands in their places is worded here. */
final class Sentences {

    private final RuleSet ruleSet;
    private final Ballot ballot;
    private final List<Text> sentences = new ArrayList<>();

    Sentences(RuleSet ruleSet, Ballot ballot) {
        this.ruleSet = ruleSet;
        this.ballot = ballot;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Ballot ballot() {
        return ballot;
    }

    List<Text> all() {
        return List.copyOf(sentences);
    }

    /** Adds a sentence; each text among the values goes in with its own language. */
    void say(String vi, String en, Object... values) {
        Object[] inVietnamese = new Object[values.length];
        Object[] inEnglish = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Text text = text(values[i]);
            inVietnamese[i] = text.vi();
            inEnglish[i] = text.en();
        }
        sentences.add(Text.of(vi.formatted(inVietnamese), en.formatted(inEnglish)));
    }

    private static Text text(Object value) {
        return switch (value) {
            case Text text -> text;
            case BigDecimal number -> number(number);
            default -> Text.of(value.toString(), value.toString());
        };
    }

    static Text number(BigDecimal number) {
        String plain = number.toPlainString();
        return Text.of(plain.replace('.', ','), plain);
    }

    static Text stars(int stars) {
        return Text.of(stars + " sao", stars == 1 ? "1 star" : stars + " stars");
    }

    /** A criterion with its title. */
    Text named(String code) {
        Text title = ruleSet.wordings().title(ballot.rubric(), code);
        return Text.of(
                "%s (%s)".formatted(code, title.vi()), "%s (%s)".formatted(code, title.en()));
    }

    String code(int leaf) {
        return ballot.rubric().leaves().get(leaf).code();
    }
}
