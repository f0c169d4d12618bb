package vn.ocop.platform.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Closes the schemas that only requests use, names the fields that answers always have and the code
 * list of each enumeration, and leaves out what no operation uses, such as the states of events.
 */
final class SchemaCompletion {
    static final String CODE_LIST = "x-code-list";

    private static final Map<String, String> TECHNICAL =
            Map.of(
                    "UUID", "Id without meaning (UUID version 7).",
                    "LocalDate", "Day in the calendar of Vietnam (ISO 8601).",
                    "Instant", "Moment in UTC (ISO 8601).");

    private final Map<String, Schema> schemas;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    private SchemaCompletion(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void complete(
            OpenAPI document, Collection<Operation> operations, AnswerFields answerFields) {
        var completion = new SchemaCompletion(document.getComponents().getSchemas());
        completion.follow(document.getComponents(), operations);
        completion.close();
        completion.promise(answerFields);
        completion.schemas.forEach(SchemaCompletion::describe);
        completion.unused().forEach(document.getComponents()::removeSchema);
    }

    private void follow(Components shared, Collection<Operation> operations) {
        shared.getResponses().values().forEach(answer -> reach(answer.getContent(), answered));
        for (var operation : operations) {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(one -> reach(one.getSchema(), asked));
            }
            if (operation.getRequestBody() != null) {
                reach(operation.getRequestBody().getContent(), asked);
            }
            operation
                    .getResponses()
                    .getAPIResponses()
                    .values()
                    .forEach(answer -> reach(answer.getContent(), answered));
        }
    }

    private Set<String> unused() {
        var unused = new HashSet<>(schemas.keySet());
        unused.removeAll(asked);
        unused.removeAll(answered);
        return unused;
    }

    /** What requests share is left alone: a field required there would be asked for. */
    private void promise(AnswerFields answerFields) {
        schemas.forEach(
                (name, schema) -> {
                    var fields = schema.getProperties();
                    if (answered.contains(name) && !asked.contains(name) && fields != null) {
                        var always = answerFields.always(name, fields.keySet());
                        fields.keySet().stream()
                                .filter(it -> always.contains(it) && !isRequired(schema, it))
                                .forEach(schema::addRequired);
                    }
                });
    }

    private static boolean isRequired(Schema schema, String field) {
        return schema.getRequired() != null && schema.getRequired().contains(field);
    }

    private void close() {
        var closed = new HashSet<>(asked);
        closed.removeAll(answered);
        for (var name : closed) {
            var schema = schemas.get(name);
            if (schema != null
                    && schema.getProperties() != null
                    && schema.getAdditionalPropertiesSchema() == null) {
                schema.setAdditionalPropertiesSchema(
                        OASFactory.createSchema().booleanSchema(false));
            }
        }
    }

    private void reach(@Nullable Content content, Set<String> reached) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> reach(type.getSchema(), reached));
        }
    }

    private void reach(@Nullable Schema schema, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (reached.add(name)) {
                reach(schemas.get(name), reached);
            }
        }
        parts(schema).forEach(part -> reach(part, reached));
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        for (var alternatives : alternatives(schema)) {
            parts.addAll(alternatives);
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            parts.add(schema.getAdditionalPropertiesSchema());
        }
        return parts;
    }

    private static List<List<Schema>> alternatives(Schema schema) {
        var all = new ArrayList<List<Schema>>();
        for (var list : Arrays.asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())) {
            if (list != null) {
                all.add(list);
            }
        }
        return all;
    }

    private static void describe(String name, Schema schema) {
        if (schema.getDescription() == null && TECHNICAL.containsKey(name)) {
            schema.setDescription(TECHNICAL.get(name));
        }
        var isText = schema.getType() != null && schema.getType().contains(SchemaType.STRING);
        var codes = schema.getEnumeration();
        if (isText && codes != null && !codes.isEmpty() && !hasCodeList(schema)) {
            schema.addExtension(CODE_LIST, kebab(name));
        }
        if (isText && codes != null && schema.getDescription() == null) {
            schema.setDescription(
                    "Codes of the list "
                            + schema.getExtensions().get(CODE_LIST)
                            + ". In answers more may appear; one that a client does not know means 'other'.");
        }
    }

    private static boolean hasCodeList(Schema schema) {
        return schema.getExtensions() != null && schema.getExtensions().containsKey(CODE_LIST);
    }

    /** {@code LegalForm} becomes {@code legal-form}. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
