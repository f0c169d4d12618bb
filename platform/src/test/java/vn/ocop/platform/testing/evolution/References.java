package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Follows the references of one document. */
record References(JsonNode document) {

    private static final String REF = "$ref";

    /** What is meant: the target of a reference, overlaid by what stands beside the reference. */
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
                .forEach(beside -> merged.set(beside.getKey(), beside.getValue()));
        return merged;
    }
}
