package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Follows the references of one document. */
record References(JsonNode document) {

    private static final String REF = "$ref";

    /**
     * What is meant: the target of a reference with what stands beside the reference. Where both
     * say something of the same, both hold, so that a change of either is seen.
     */
    JsonNode resolve(JsonNode node) {
        if (!node.has(REF)) {
            return node;
        }
        var target = resolve(document.at(node.path(REF).asText().substring(1)));
        if (target.isMissingNode()) {
            throw new IllegalArgumentException(node + " leads nowhere");
        }
        if (node.size() == 1 || !target.isObject()) {
            return target;
        }
        var merged = ((ObjectNode) target).deepCopy();
        node.properties().stream()
                .filter(beside -> !beside.getKey().equals(REF))
                .forEach(beside -> add(merged, beside.getKey(), beside.getValue()));
        return merged;
    }

    private static void add(ObjectNode merged, String key, JsonNode beside) {
        if (!merged.has(key) || SchemaEvolution.TEXT.contains(key)) {
            merged.set(key, beside);
        } else if (!merged.path(key).equals(beside)) {
            merged.set(key + " beside the reference", beside);
        }
    }
}
