package vn.ocop.platform.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.text.VietnameseText;

/**
 * Brings all texts of a document into one form (NFC, no space around) and finds what no schema
 * looks for: forbidden characters, numbers that only cost time.
 */
final class TextCleaning {
    private static final int MOST_DIGITS = 40;

    private final List<Fault> faults = new ArrayList<>();

    private TextCleaning() {}

    /** Cleans in place as far as it can. */
    record Cleaned(JsonNode document, List<Fault> faults) {}

    static Cleaned clean(JsonNode document) {
        var cleaning = new TextCleaning();
        var cleaned = cleaning.visit(document, "");
        return new Cleaned(cleaned, List.copyOf(cleaning.faults));
    }

    private JsonNode visit(JsonNode node, String pointer) {
        return switch (node) {
            case TextNode text -> text(text.textValue(), pointer);
            case ObjectNode object -> object(object, pointer);
            case ArrayNode array -> array(array, pointer);
            case NumericNode number -> number(number, pointer);
            default -> node;
        };
    }

    private JsonNode object(ObjectNode object, String pointer) {
        for (var field : List.copyOf(object.properties())) {
            var name = field.getKey().replace("~", "~0").replace("/", "~1");
            if (VietnameseText.hasForbiddenCharacters(field.getKey())) {
                add(pointer, ShapeFaults.CHARACTERS);
            } else {
                object.set(field.getKey(), visit(field.getValue(), pointer + "/" + name));
            }
        }
        return object;
    }

    private JsonNode array(ArrayNode array, String pointer) {
        for (var i = 0; i < array.size(); i++) {
            array.set(i, visit(array.get(i), pointer + "/" + i));
        }
        return array;
    }

    private JsonNode text(String text, String pointer) {
        if (VietnameseText.hasForbiddenCharacters(text)) {
            add(pointer, ShapeFaults.CHARACTERS);
        }
        return TextNode.valueOf(Normalizer.normalize(text, Normalizer.Form.NFC).strip());
    }

    /** In place of one that only costs time stands one that no schema takes time for. */
    private JsonNode number(NumericNode node, String pointer) {
        var number = node.decimalValue();
        if (Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS) {
            return node;
        }
        add(pointer, ShapeFaults.NUMBER);
        return IntNode.valueOf(0);
    }

    private void add(String pointer, ShapeFaults fault) {
        faults.add(Fault.at(pointer, fault.code(), fault.text()));
    }
}
