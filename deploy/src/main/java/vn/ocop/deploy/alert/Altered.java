package vn.ocop.deploy.alert;

import java.util.List;
import java.util.regex.Pattern;

/** A defect planted on purpose: a drill that does not find it is worth nothing. */
final class Altered {
    static final String RULE = "OcopOutboxStuck";

    private static final Pattern THRESHOLD = Pattern.compile("(?<=> )\\d+$");

    private Altered() {}

    /** The rules with one threshold that is never reached. */
    static List<Rule> one(List<Rule> rules) {
        return rules.stream()
                .map(
                        rule ->
                                rule.name().equals(RULE)
                                        ? rule.with(
                                                rule.name(),
                                                THRESHOLD
                                                        .matcher(rule.expr().strip())
                                                        .replaceFirst(it -> it.group() + "000"))
                                        : rule)
                .toList();
    }
}
