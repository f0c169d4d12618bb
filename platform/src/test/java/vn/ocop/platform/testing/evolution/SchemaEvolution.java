package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares schemas. Names of schemas do not count, since they do not travel. */
final class SchemaEvolution {

    static final Set<String> TEXT =
            Set.of("description", "title", "summary", "example", "examples", "externalDocs");
    private static final List<String> COMPOSITIONS = List.of("allOf", "anyOf", "oneOf");
    private static final String CODE_LIST = "x-code-list";
    private static final String MORE = "additionalProperties";
    private static final String FIELDS = "properties";
    private static final Set<String> WALKED =
            Set.of("type", "enum", FIELDS, "required", MORE, "items", CODE_LIST);

    private final References released;
    private final References current;
    private final Findings findings;
    private final Set<List<Object>> seen = new HashSet<>();

    SchemaEvolution(References released, References current, Findings findings) {
        this.released = released;
        this.current = current;
        this.findings = findings;
    }

    void compare(String place, JsonNode before, JsonNode after, Direction direction) {
        if (before.has("$ref") && !seen.add(List.of(before, after, direction))) {
            return;
        }
        var was = released.resolve(before);
        var is = current.resolve(after);
        if (!was.isObject() || !is.isObject()) {
            findings.same(place, was, is);
            return;
        }
        findings.schema();
        types(place, was, is);
        codes(place, was.path("enum"), is.path("enum"));
        fields(place, was, is, direction);
        more(place + "/*", was.path(MORE), is.path(MORE), direction);
        if (was.has("items") && is.has("items")) {
            compare(place + "[]", was.path("items"), is.path("items"), direction);
        } else {
            findings.same(place + " items", was.path("items"), is.path("items"));
        }
        compositions(place, was, is, direction);
        rest(place, was, is);
    }

    private void types(String place, JsonNode was, JsonNode is) {
        if (!texts(was.path("type")).equals(texts(is.path("type")))) {
            findings.same(place + " type", was.path("type"), is.path("type"));
        }
    }

    /** Codes may join in: in answers they are open, and a request is free not to use them. */
    private void codes(String place, JsonNode was, JsonNode is) {
        if (was.isMissingNode() != is.isMissingNode()) {
            findings.same(place + " enum", was, is);
            return;
        }
        var left = texts(is);
        for (var code : texts(was)) {
            if (!left.remove(code)) {
                findings.broken(place, "has lost the code " + code);
            }
        }
        left.forEach(code -> findings.added(place + " code " + code));
    }

    private void fields(String place, JsonNode was, JsonNode is, Direction direction) {
        var asked = texts(was.path("required"));
        var demanded = texts(is.path("required"));
        var names = new TreeSet<>(asked);
        was.path(FIELDS).fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            var field = place + "/" + name;
            if (is.path(FIELDS).has(name)) {
                compare(field, was.path(FIELDS).path(name), is.path(FIELDS).path(name), direction);
            } else if (was.path(FIELDS).has(name)) {
                findings.broken(field, "is gone");
            }
            if (asked.contains(name) != demanded.contains(name)) {
                findings.broken(
                        field, demanded.contains(name) ? "is required now" : "may be absent now");
            }
        }
        newFields(place, is, names, direction);
    }

    private void newFields(String place, JsonNode is, Set<String> known, Direction direction) {
        var names = texts(is.path("required"));
        var demanded = Set.copyOf(names);
        is.path(FIELDS).fieldNames().forEachRemaining(names::add);
        names.removeAll(known);
        for (var name : names) {
            if (direction == Direction.ASKED && demanded.contains(name)) {
                findings.broken(place + "/" + name, "is new and required");
            } else {
                findings.added(place + "/" + name);
            }
        }
    }

    private void more(String place, JsonNode was, JsonNode is, Direction direction) {
        if (was.isObject() && is.isObject()) {
            compare(place, was, is, direction);
        } else if (was.asBoolean(true) != is.asBoolean(true) || was.isObject() != is.isObject()) {
            findings.same(place, was, is);
        }
    }

    private void compositions(String place, JsonNode was, JsonNode is, Direction direction) {
        for (var name : COMPOSITIONS) {
            var before = was.path(name);
            var after = is.path(name);
            if (before.size() != after.size()) {
                findings.same(place + " " + name, before, after);
                continue;
            }
            for (int i = 0; i < before.size(); i++) {
                compare(place + "|" + i, before.path(i), after.path(i), direction);
            }
        }
    }

    private void rest(String place, JsonNode was, JsonNode is) {
        var walked = new HashSet<>(WALKED);
        walked.addAll(TEXT);
        walked.addAll(COMPOSITIONS);
        findings.sameRest(place, was, is, walked);
        if (was.has(CODE_LIST)) {
            findings.same(place + " " + CODE_LIST, was.path(CODE_LIST), is.path(CODE_LIST));
        }
    }

    private static TreeSet<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(one -> texts.add(one.asText()));
        return new TreeSet<>(texts);
    }
}
