package vn.ocop.evaluation.ruleset;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Locale;
import vn.ocop.platform.language.Language;

/**
 * Reads a frame: every text of the file holds both languages, of which one is taken before binding.
 */
final class FrameReader {

    private static final ObjectMapper MAPPER = mapper();

    private FrameReader() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build();
        mapper.configOverride(List.class)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    static ObjectNode document(String json) {
        try {
            return MAPPER.readValue(json, ObjectNode.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("frame: " + fault.getMessage(), fault);
        }
    }

    static Frame read(ObjectNode document, Language language) {
        try {
            return MAPPER.treeToValue(in(language, document), Frame.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("frame: " + fault.getMessage(), fault);
        }
    }

    /** The same document with one language in the place of its texts. */
    static JsonNode in(Language language, JsonNode node) {
        return switch (node) {
            case ObjectNode text when text.size() == 2 && text.has("vi") && text.has("en") ->
                    TextNode.valueOf(text.path(language.name().toLowerCase(Locale.ROOT)).asText());
            case ObjectNode object -> {
                ObjectNode copy = MAPPER.createObjectNode();
                object.properties()
                        .forEach(field -> copy.set(field.getKey(), in(language, field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = MAPPER.createArrayNode();
                array.forEach(item -> copy.add(in(language, item)));
                yield copy;
            }
            default -> node;
        };
    }
}
