package vn.ocop.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compiled schemas of the OpenAPI document, for requests: objects that name their fields take no
 * others, also those that answers share.
 */
final class RequestSchemas {
    private static final String SHARED = "urn:ocop:schemas";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String REF = "$ref";
    private static final List<String> DOCUMENTING =
            List.of("example", "examples", "x-code-list", "xml", "externalDocs", "discriminator");

    private final SchemaRegistry registry;
    private final Set<String> composed;
    private final AtomicInteger number = new AtomicInteger();

    RequestSchemas(JsonNode document) {
        this.composed = composed(document);
        var shared = shared(document).toString();
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        dialect(),
                        builder ->
                                builder.schemas(Map.of(SHARED, shared))
                                        .schemaRegistryConfig(config()));
    }

    /** Compiles a schema that stands somewhere in the document. */
    Schema of(JsonNode schema) {
        var copy = schema.deepCopy();
        close(copy);
        redirect(copy);
        var place = SchemaLocation.of("urn:ocop:schema:" + number.incrementAndGet());
        return registry.getSchema(place, copy);
    }

    Schema named(String name) {
        return of(JsonNodeFactory.instance.objectNode().put(REF, COMPONENTS + name));
    }

    private JsonNode shared(JsonNode document) {
        var root = JsonNodeFactory.instance.objectNode();
        var schemas = root.putObject("$defs");
        document.at("/components/schemas")
                .properties()
                .forEach(
                        named -> {
                            var copy = named.getValue().deepCopy();
                            if (!composed.contains(named.getKey())) {
                                close(copy);
                            }
                            redirect(copy);
                            schemas.set(named.getKey(), copy);
                        });
        return root;
    }

    private static Dialect dialect() {
        var builder = Dialect.builder(Dialects.getDraft202012());
        StrictFormats.ALL.forEach(builder::format);
        return builder.build();
    }

    private static SchemaRegistryConfig config() {
        return SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        node.forEach(RequestSchemas::close);
    }

    /** References lead to the shared schemas; what only documents is left out. */
    private static void redirect(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var ref = object.path(REF).asText();
            if (ref.startsWith(COMPONENTS)) {
                object.put(REF, SHARED + "#/$defs/" + ref.substring(COMPONENTS.length()));
            }
            if (object.path("type").isValueNode()) {
                object.remove(DOCUMENTING);
            }
        }
        node.forEach(RequestSchemas::redirect);
    }

    /** Parts of a composition ({@code allOf}): closed, they would refuse their neighbours. */
    private static Set<String> composed(JsonNode document) {
        var names = new HashSet<String>();
        for (var parts : document.findValues("allOf")) {
            for (var part : parts) {
                var ref = part.path(REF).asText();
                if (ref.startsWith(COMPONENTS) && parts.size() > 1) {
                    names.add(ref.substring(COMPONENTS.length()));
                }
            }
        }
        return names;
    }
}
