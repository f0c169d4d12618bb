package vn.ocop.evaluation.ruleset.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** Writes out the lists that a document leaves out because they are empty. */
final class EmptyLists {

    private EmptyLists() {}

    /** Completes an object that is to be read as a record. */
    static void fill(JsonNode node, Type type) {
        if (node instanceof ObjectNode object
                && type instanceof Class<?> record
                && record.isRecord()) {
            for (var component : record.getRecordComponents()) {
                fill(object, component.getName(), component.getGenericType());
            }
        }
    }

    private static void fill(ObjectNode object, String field, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            if (!object.hasNonNull(field)) {
                object.putArray(field);
            }
            object.get(field).forEach(item -> fill(item, list.getActualTypeArguments()[0]));
        } else if (object.has(field)) {
            fill(object.get(field), type);
        }
    }
}
