package vn.ocop.platform.testing.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schema 2020-12 of the records that events carry.
 *
 * <p>A field is required unless its type is {@code @Nullable}: absent values are left out of the
 * JSON.
 */
final class EventSchemas {

    private final ObjectMapper json;
    private final SchemaGenerator generator;

    private EventSchemas(ObjectMapper json, Option... more) {
        this.json = json;
        var builder =
                new SchemaGeneratorConfigBuilder(
                                json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.INLINE_ALL_SCHEMAS,
                                Option.EXTRA_OPEN_API_FORMAT_VALUES,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                        .without(Option.SCHEMA_VERSION_INDICATOR);
        for (var option : more) {
            builder.with(option);
        }
        builder.forFields()
                .withRequiredCheck(field -> !isNullable(field))
                .withPropertyNameOverrideResolver(EventSchemas::nameInJson)
                .withDescriptionResolver(EventSchemas::description);
        builder.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withCustomDefinitionProvider((type, _) -> textual(type));
        this.generator = new SchemaGenerator(builder.build());
    }

    /** As consumers see it: fields may be added. */
    static EventSchemas open(ObjectMapper json) {
        return new EventSchemas(json);
    }

    /** As the sender is checked: no field beyond those that the contract names. */
    static EventSchemas closed(ObjectMapper json) {
        return new EventSchemas(json, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
    }

    ObjectNode of(Class<?> state) {
        return generator.generateSchema(state);
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String nameInJson(FieldScope field) {
        var renamed = field.getAnnotationConsideringFieldAndGetter(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? null : renamed.value();
    }

    private static @Nullable String description(FieldScope field) {
        var documented = field.getAnnotationConsideringFieldAndGetter(Schema.class);
        return documented == null || documented.description().isEmpty()
                ? null
                : documented.description();
    }

    /** A value type of ours that is written as a text, such as a unit reference. */
    private @Nullable CustomDefinition textual(ResolvedType type) {
        var raw = type.getErasedType();
        if (!raw.getName().startsWith("vn.ocop.") || raw.isEnum() || !isWrittenAsText(raw)) {
            return null;
        }
        return new CustomDefinition(json.createObjectNode().put("type", "string"), true);
    }

    private boolean isWrittenAsText(Class<?> type) {
        var text = new AtomicBoolean();
        try {
            json.acceptJsonFormatVisitor(
                    type,
                    new JsonFormatVisitorWrapper.Base() {
                        @Override
                        public @Nullable JsonStringFormatVisitor expectStringFormat(
                                JavaType ignored) {
                            text.set(true);
                            return null;
                        }
                    });
        } catch (JsonMappingException e) {
            throw new IllegalStateException(e);
        }
        return text.get();
    }
}
