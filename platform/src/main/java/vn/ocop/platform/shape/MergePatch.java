package vn.ocop.platform.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON merge patch (RFC 7396): objects are merged member by member, {@code null} removes a member,
 * anything else replaces what was there.
 */
public final class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** What the target becomes; neither of the two is changed. */
    public static JsonNode applied(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged =
                target instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        for (var member : patch.properties()) {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                var old = merged.path(member.getKey());
                merged.set(member.getKey(), applied(old, member.getValue()));
            }
        }
        return merged;
    }

    /** What the patch gives, without what it removes. */
    public static JsonNode given(JsonNode patch) {
        return applied(JsonNodeFactory.instance.objectNode(), patch);
    }
}
