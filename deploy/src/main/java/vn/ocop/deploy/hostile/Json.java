package vn.ocop.deploy.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** Writes whatever tree there is: halves of characters as escapes, which is valid JSON. */
final class Json {
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every object and array that holds something, from the root down. */
    static List<JsonNode> containers(JsonNode root) {
        var all = new ArrayList<JsonNode>();
        if (root.isContainerNode() && !root.isEmpty()) {
            all.add(root);
            root.forEach(child -> all.addAll(containers(child)));
        }
        return all;
    }
}
