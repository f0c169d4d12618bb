package vn.ocop.deploy.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What differs between two tables that should say the same. */
final class Difference {
    private static final int SHOWN = 5;

    private Difference() {}

    /**
     * One sentence per row that is missing, invented or altered, the first ones only.
     *
     * @param what the table, for the sentences
     */
    static List<String> between(
            String what, Map<String, String> expected, Map<String, String> found) {
        var sentences = new ArrayList<String>();
        expected.forEach(
                (key, value) -> {
                    if (!found.containsKey(key)) {
                        sentences.add("%s: %s is missing".formatted(what, key));
                    } else if (!value.equals(found.get(key))) {
                        sentences.add(
                                "%s: %s is '%s', not '%s'"
                                        .formatted(what, key, found.get(key), value));
                    }
                });
        found.keySet().stream()
                .filter(key -> !expected.containsKey(key))
                .forEach(key -> sentences.add("%s: %s is invented".formatted(what, key)));
        return shortened(what, sentences);
    }

    private static List<String> shortened(String what, List<String> sentences) {
        if (sentences.size() <= SHOWN) {
            return sentences;
        }
        var first = new ArrayList<>(sentences.subList(0, SHOWN));
        first.add("%s: and %d more".formatted(what, sentences.size() - SHOWN));
        return first;
    }
}
