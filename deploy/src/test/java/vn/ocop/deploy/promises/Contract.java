package vn.ocop.deploy.promises;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.ocop.deploy.stack.Service;

/** The OpenAPI document of a service. */
record Contract(Service service, JsonNode root) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (var path : root.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    all.add(
                            new Operation(
                                    service,
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue(),
                                    root));
                }
            }
        }
        return all;
    }

    /** The methods that a path knows. */
    List<String> methods(String path) {
        return operations().stream()
                .filter(it -> it.path().equals(path))
                .map(Operation::method)
                .toList();
    }

    /** The operation that a request with this method and path means. */
    Optional<Operation> of(String method, String path) {
        return operations().stream()
                .filter(it -> it.method().equals(method) && fits(it.path(), path))
                .min((one, other) -> places(one.path()) - places(other.path()));
    }

    private static boolean fits(String template, String path) {
        var pattern = template.replaceAll("\\{[^}]+}", "[^/]+");
        return path.matches(pattern);
    }

    private static int places(String template) {
        return template.split("\\{", -1).length;
    }

    /** The enumerations that name their code list, each with its codes. */
    List<Coded> coded() {
        return root.findParents("x-code-list").stream()
                .map(it -> new Coded(it.path("x-code-list").asText(), codes(it)))
                .distinct()
                .toList();
    }

    private static List<String> codes(JsonNode schema) {
        return Trial.JSON.convertValue(
                schema.path("enum").isArray() ? schema.path("enum") : Trial.JSON.createArrayNode(),
                new TypeReference<>() {});
    }

    /**
     * An enumeration.
     *
     * @param list the name of its code list
     */
    record Coded(String list, List<String> codes) {}
}
