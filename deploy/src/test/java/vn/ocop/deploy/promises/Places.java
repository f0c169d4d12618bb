package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ocop.deploy.stack.Service;

/** Which records there are: real values for the places in paths, learnt from requests and lists. */
public final class Places {
    private static final int ENOUGH = 8;
    static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    static final String FAR_AWAY = "\"2999-12-31\"";
    private static final Pattern DAY = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<Service, Map<String, Set<String>>> known = new EnumMap<>(Service.class);

    /** A path that exists, and with it what stands above it. */
    public void learn(Service service, String template, String path) {
        var places = template.split("/", -1);
        var values = path.split("/", -1);
        for (int i = 1; i < places.length; i++) {
            if (places[i].startsWith("{")) {
                known.computeIfAbsent(service, _ -> new HashMap<>())
                        .computeIfAbsent(joined(places, i), _ -> new LinkedHashSet<>())
                        .add(joined(values, i));
            }
        }
    }

    private static String joined(String[] segments, int last) {
        return String.join("/", List.of(segments).subList(0, last + 1));
    }

    /** Paths of this operation that exist, the newest first; what is unknown is as in examples. */
    List<String> real(Operation operation) {
        var template = operation.path();
        var here = known.getOrDefault(operation.service(), Map.of());
        var end = template.length();
        while (end > 0) {
            var prefix = template.substring(0, end);
            if (here.containsKey(prefix)) {
                var rest = filled(operation, template.substring(end));
                var all = new ArrayList<>(here.get(prefix));
                return all.reversed().stream().limit(ENOUGH).map(it -> it + rest).toList();
            }
            end = prefix.lastIndexOf('/');
        }
        return List.of(filled(operation, template));
    }

    /** A path of the right form that no record has. */
    String imaginary(Operation operation) {
        return filled(operation, operation.path());
    }

    private static String filled(Operation operation, String template) {
        var path = template;
        for (var place : operation.parameters("path")) {
            path = path.replace("{" + place.name() + "}", place.isId() ? NOBODY : place.example());
        }
        return path;
    }

    /** A real value for a required id in a query, such as {@code plan}. */
    String id(Parameter parameter) {
        return last("/v1/" + parameter.name() + "s/{id}").orElse(NOBODY);
    }

    /** An example in which references to other records lead to records that there are. */
    JsonNode settled(JsonNode example) {
        if (!(example.deepCopy() instanceof ObjectNode settled)) {
            return example;
        }
        for (var field : List.copyOf(settled.properties())) {
            var stem = field.getKey().replaceFirst("Id$", "");
            if (field.getValue().isTextual() && isId(field.getValue().asText())) {
                last("/v1/" + stem + "s/{id}").ifPresent(it -> settled.put(field.getKey(), it));
            }
        }
        return settled;
    }

    /** A body in which every reference leads nowhere and every day is far away. */
    static String astray(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return DAY.matcher(ID.matcher(text).replaceAll(NOBODY)).replaceAll(FAR_AWAY);
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private Optional<String> last(String template) {
        return known.values().stream()
                .flatMap(it -> it.getOrDefault(template, Set.of()).stream())
                .reduce((_, last) -> last)
                .map(it -> it.substring(it.lastIndexOf('/') + 1));
    }
}
