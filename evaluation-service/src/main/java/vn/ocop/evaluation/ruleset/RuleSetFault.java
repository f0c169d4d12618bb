package vn.ocop.evaluation.ruleset;

import vn.ocop.platform.language.Text;

/**
 * One fault of a rule set.
 *
 * @param pointer JSON pointer into the document of the rule set, as it is imported and exported
 * @param place for people, such as {@code set 01, 1.5}; empty where the message says it
 * @param code stable name of the rule that is broken
 */
public record RuleSetFault(String pointer, String place, String code, Text message) {

    /** Message with its place, for the log. */
    @Override
    public String toString() {
        return place.isEmpty() ? message.en() : place + ": " + message.en();
    }
}
