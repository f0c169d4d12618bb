package vn.ocop.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The operations of this service, read once from the document that the build has generated. */
@Startup
@Singleton
public class Operations {
    static final String GENERATED = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final SortedMap<PathTemplate, Map<String, Operation>> byPath = new TreeMap<>();
    private final RequestSchemas schemas;

    Operations() {
        this(read());
    }

    Operations(JsonNode document) {
        this.schemas = new RequestSchemas(document);
        new OperationReader(document, schemas)
                .all()
                .forEach(
                        one ->
                                byPath.computeIfAbsent(
                                                PathTemplate.of(one.path()), _ -> new TreeMap<>())
                                        .put(one.method(), one));
    }

    /** The operation for a method and a raw path; a HEAD is answered as the GET. */
    public Optional<Operation.Match> find(String method, String path) {
        var segments = PathTemplate.split(path);
        var name = method.equals("HEAD") ? "GET" : method;
        for (var entry : byPath.entrySet()) {
            var operation = entry.getValue().get(name);
            var values = entry.getKey().match(segments);
            if (operation != null && values.isPresent()) {
                return Optional.of(new Operation.Match(operation, values.get()));
            }
        }
        return Optional.empty();
    }

    /** The methods that a path knows, for {@code Allow}. */
    public List<String> methods(String path) {
        var segments = PathTemplate.split(path);
        var methods = new TreeSet<String>();
        byPath.forEach(
                (template, operations) -> {
                    if (template.match(segments).isPresent()) {
                        methods.addAll(operations.keySet());
                    }
                });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return List.copyOf(methods);
    }

    /** The schema of a request record, for JSON that travels inside another document. */
    public Schema schema(String name) {
        return schemas.named(name);
    }

    /** Every operation, by path and method. */
    public List<Operation> all() {
        var all = new ArrayList<Operation>();
        byPath.values().forEach(methods -> all.addAll(methods.values()));
        return all;
    }

    private static JsonNode read() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = loader.getResourceAsStream(GENERATED)) {
            if (stream == null) {
                throw new IllegalStateException("The build has left no " + GENERATED);
            }
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String upper(String method) {
        return method.toUpperCase(Locale.ROOT);
    }
}
