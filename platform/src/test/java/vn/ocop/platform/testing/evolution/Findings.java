package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a comparison comes upon. */
final class Findings {

    private static final int LONGEST = 60;

    private final List<String> additions = new ArrayList<>();
    private final List<String> breaks = new ArrayList<>();
    private int operations;
    private int schemas;

    void operation() {
        operations++;
    }

    void schema() {
        schemas++;
    }

    void added(String place) {
        additions.add(place);
    }

    void broken(String place, String what) {
        breaks.add(place + " " + what);
    }

    /** Nothing but equality is compatible here. */
    void same(String place, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            broken(place, "was " + shown(before) + ", is " + shown(after));
        }
    }

    /** Every key but those named. */
    void sameRest(String place, JsonNode before, JsonNode after, Set<String> exceptions) {
        var keys = new HashSet<String>();
        before.fieldNames().forEachRemaining(keys::add);
        after.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(exceptions);
        keys.forEach(key -> same(place + " " + key, before.path(key), after.path(key)));
    }

    Evolution summary() {
        return new Evolution(operations, schemas, additions, breaks);
    }

    private static String shown(JsonNode node) {
        if (node.isMissingNode()) {
            return "absent";
        }
        var text = node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
