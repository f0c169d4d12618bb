package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A place where two trees of JSON differ.
 *
 * @param pointer JSON pointer to it
 */
record Difference(String pointer, String written, String real) {

    private static final String ABSENT = "absent";
    private static final int LONGEST = 80;

    /** All places, in the order of the written tree; the order of fields does not count. */
    static List<Difference> between(JsonNode written, JsonNode real) {
        var found = new ArrayList<Difference>();
        compare("", written, real, found);
        return found;
    }

    private static void compare(
            String pointer, JsonNode written, JsonNode real, List<Difference> found) {
        if (written.isObject() && real.isObject()) {
            compareFields(pointer, written, real, found);
        } else if (written.isArray() && real.isArray()) {
            compareItems(pointer, written, real, found);
        } else if (!same(written, real)) {
            found.add(new Difference(pointer, shown(written), shown(real)));
        }
    }

    private static void compareFields(
            String pointer, JsonNode written, JsonNode real, List<Difference> found) {
        var names = new TreeSet<String>();
        written.fieldNames().forEachRemaining(names::add);
        real.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var step = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            compare(step, written.path(name), real.path(name), found);
        }
    }

    private static void compareItems(
            String pointer, JsonNode written, JsonNode real, List<Difference> found) {
        for (int i = 0; i < Math.max(written.size(), real.size()); i++) {
            compare(pointer + "/" + i, written.path(i), real.path(i), found);
        }
    }

    private static boolean same(JsonNode written, JsonNode real) {
        return written.isNumber() && real.isNumber()
                ? written.decimalValue().compareTo(real.decimalValue()) == 0
                : written.equals(real);
    }

    private static String shown(JsonNode node) {
        if (node.isMissingNode()) {
            return ABSENT;
        }
        var text = node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    @Override
    public String toString() {
        return pointer + ": written " + written + ", real " + real;
    }
}
