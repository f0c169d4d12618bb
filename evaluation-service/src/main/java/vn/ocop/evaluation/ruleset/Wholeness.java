package vn.ocop.evaluation.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.platform.language.Text;

/**
 * Checks a rule set as a whole and names every fault with its place. A rule set that fails is
 * neither served nor used: a wrong point would give wrong stars.
 */
public final class Wholeness {

    private final RuleSet ruleSet;
    private final List<RuleSetFault> faults = new ArrayList<>();

    private Wholeness(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    public static List<RuleSetFault> faults(RuleSet ruleSet) {
        Wholeness check = new Wholeness(ruleSet);
        check.faults.addAll(FrameFaults.of(ruleSet.frame()));
        check.rubrics();
        check.faults.addAll(wordingFaults(ruleSet));
        check.tally();
        check.need(
                ruleSet.hash().equals(ruleSet.frame().hash()),
                "/frame/hash",
                "HASH",
                Text.of("mã băm là %s, ghi là %s", "hash is %s, recorded is %s")
                        .with(ruleSet.hash(), ruleSet.frame().hash()));
        return List.copyOf(check.faults);
    }

    /** Places without words and words without a place. */
    public static List<RuleSetFault> wordingFaults(RuleSet ruleSet) {
        List<RuleSetFault> faults = new ArrayList<>();
        Set<String> places = new HashSet<>();
        ruleSet.rubrics().forEach(rubric -> places.addAll(WordingPlaces.of(rubric)));
        Set<String> worded = ruleSet.wordings().places();
        Text missing = Text.of("chưa có lời văn", "no wording");
        places.stream()
                .filter(p -> !worded.contains(p))
                .sorted()
                .forEach(p -> faults.add(wording(p, "WORDING_MISSING", missing)));
        Text stray = Text.of("lời văn không có chỗ", "wording without a place");
        worded.stream()
                .filter(p -> !places.contains(p) && !p.endsWith(":description"))
                .sorted()
                .forEach(p -> faults.add(wording(p, "WORDING_STRAY", stray)));
        return faults;
    }

    private static RuleSetFault wording(String place, String code, Text fault) {
        return new RuleSetFault("/wordings/texts", place, code, fault);
    }

    private void need(boolean holds, String pointer, String code, Text fault) {
        if (!holds) {
            faults.add(new RuleSetFault(pointer, "", code, fault));
        }
    }

    private void rubrics() {
        if (ruleSet.rubrics().isEmpty()) {
            return;
        }
        need(
                ruleSet.bands().withoutGap(),
                "/frame/bands/intervals",
                "BANDS_GAP",
                Text.of(
                        "các khoảng điểm có chỗ hở hoặc chồng nhau",
                        "bands leave a gap or overlap"));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < ruleSet.rubrics().size(); i++) {
            Rubric rubric = ruleSet.rubrics().get(i);
            String code = rubric.productSet().code();
            need(
                    codes.add(code),
                    "/productSets/" + i + "/code",
                    "CODE_TWICE",
                    Text.of("bộ %s có hai lần", "set %s twice").with(code));
            faults.addAll(RubricFaults.of(rubric, i, ruleSet.frame().parts()));
            names(rubric.productSet(), "/productSets/" + i);
        }
    }

    private void names(ProductSet set, String pointer) {
        List<String> codes = new ArrayList<>(set.agencies());
        codes.add(set.sector());
        codes.add(set.group());
        if (set.subgroup() != null) {
            codes.add(set.subgroup());
        }
        for (String code : codes) {
            need(
                    ruleSet.names().has(code),
                    pointer,
                    "NAME_MISSING",
                    Text.of("bộ %s: không có tên cho %s", "set %s: no name for %s")
                            .with(set.code(), code));
        }
    }

    private void tally() {
        Frame.Tally found = ruleSet.count();
        Frame.Tally wanted = ruleSet.frame().tally();
        need(
                wanted == null ? ruleSet.rubrics().isEmpty() : wanted.equals(found),
                "/frame/tally",
                "TALLY",
                Text.of("đếm được %s, ghi là %s", "counted %s, recorded %s")
                        .with(found, String.valueOf(wanted)));
    }
}
