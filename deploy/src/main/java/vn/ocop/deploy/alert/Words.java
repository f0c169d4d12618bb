package vn.ocop.deploy.alert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import vn.ocop.deploy.process.Trouble;

/** The words of an expression, taken from left to right. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\s*(?:([a-zA-Z_:][a-zA-Z0-9_:]*|\\d+(?:\\.\\d+)?(?:ms|s|m|h|d)?|\"[^\"\\\\]*\"|=~|!~|==|!=|>=|<=|[-(){}\\[\\],=<>]))");

    private final Deque<String> words = new ArrayDeque<>();
    private final String text;

    Words(String text) {
        this.text = text;
        var matcher = WORD.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw refusal("cannot read from '" + text.substring(end).strip() + "' on");
            }
            words.add(matcher.group(1));
            end = matcher.end();
        }
    }

    boolean isNext(String word) {
        return word.equals(words.peek());
    }

    boolean nextFits(Pattern pattern) {
        var next = words.peek();
        return next != null && pattern.matcher(next).matches();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String take() {
        var word = words.poll();
        if (word == null) {
            throw refusal("ends too early");
        }
        return word;
    }

    void take(String expected) {
        var word = take();
        if (!word.equals(expected)) {
            throw refusal("has '" + word + "' in place of '" + expected + "'");
        }
    }

    String take(Pattern pattern, String what) {
        var word = take();
        if (!pattern.matcher(word).matches()) {
            throw refusal("has '" + word + "' in place of " + what);
        }
        return word;
    }

    Trouble refusal(String why) {
        return new Trouble(
                "The expression '"
                        + text.strip()
                        + "' "
                        + why
                        + "; deploy/alerts/README.md says what rules may be written with.");
    }
}
