package vn.ocop.evaluation.ruleset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/**
 * Which rule set governs a dossier, and why.
 *
 * @param ruleSet the rule set by the day of filing
 * @param concludeBy last day on which the old rules may still be used, where a transition article
 *     sets one
 * @param officerChooses true past that day: an officer then chooses the rule set and gives a reason
 */
public record Governing(
        RuleSet ruleSet, @Nullable LocalDate concludeBy, boolean officerChooses, Text explanation) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** A later rule set with its transition rule for dossiers filed before it. */
    private record Successor(RuleSet ruleSet, int days) {

        static Optional<Successor> of(RuleSet earlier, RuleSets all, boolean reEvaluation) {
            String code = reEvaluation ? "FILED_RE_EVALUATION" : "FILED_FIRST_OR_UPGRADE";
            return all.all().stream()
                    .flatMap(
                            later ->
                                    later.frame().transitions().stream()
                                            .filter(
                                                    t ->
                                                            t.code().equals(code)
                                                                    && t.rulesOf()
                                                                            .contains(earlier.id()))
                                            .flatMap(t -> Optional.ofNullable(t.days()).stream())
                                            .map(days -> new Successor(later, days)))
                    .findFirst();
        }

        /**
         * The first day in force is the first of the days, as the end of the replaced decisions is
         * counted.
         */
        LocalDate lastDay() {
            return ruleSet.legalBasis().effectiveFrom().plusDays(days - 1L);
        }
    }

    static Governing of(
            RuleSet byDay, RuleSets all, LocalDate filedOn, boolean reEvaluation, LocalDate today) {
        return Successor.of(byDay, all, reEvaluation)
                .filter(s -> !today.isBefore(s.ruleSet().legalBasis().effectiveFrom()))
                .map(s -> inTransition(byDay, s, filedOn, today))
                .orElseGet(() -> plain(byDay, filedOn));
    }

    private static Governing plain(RuleSet ruleSet, LocalDate filedOn) {
        String number = ruleSet.legalBasis().number();
        String from = DAY.format(ruleSet.legalBasis().effectiveFrom());
        String day = DAY.format(filedOn);
        Text why =
                Text.of(
                        "Hồ sơ nộp ngày %s: áp dụng %s, có hiệu lực từ ngày %s"
                                .formatted(day, number, from),
                        "Filed on %s: %s applies, in force since %s".formatted(day, number, from));
        return new Governing(ruleSet, null, false, why);
    }

    private static Governing inTransition(
            RuleSet old, Successor successor, LocalDate filedOn, LocalDate today) {
        LocalDate last = successor.lastDay();
        boolean over = today.isAfter(last);
        String day = DAY.format(filedOn);
        String until = DAY.format(last);
        String oldNumber = old.legalBasis().number();
        String newNumber = successor.ruleSet().legalBasis().number();
        Text why =
                over
                        ? Text.of(
                                "Hồ sơ nộp ngày %s theo %s nhưng đã quá hạn chuyển tiếp %s của %s: cán bộ chọn quy định áp dụng và nêu lý do"
                                        .formatted(day, oldNumber, until, newNumber),
                                "Filed on %s under %s, but past the transition day %s of %s: an officer chooses the rules and gives the reason"
                                        .formatted(day, oldNumber, until, newNumber))
                        : Text.of(
                                "Hồ sơ nộp ngày %s, trước %s: vẫn theo %s, hoàn thành chậm nhất ngày %s"
                                        .formatted(day, newNumber, oldNumber, until),
                                "Filed on %s, before %s: %s still applies, to be concluded by %s"
                                        .formatted(day, newNumber, oldNumber, until));
        return new Governing(old, last, over, why);
    }
}
