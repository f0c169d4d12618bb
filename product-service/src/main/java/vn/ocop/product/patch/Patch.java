package vn.ocop.product.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * A merge patch: the values given, and the names of the fields to be emptied. The values alone
 * cannot tell an absent field from one that is null.
 */
public record Patch<T>(T values, Set<String> emptied) {

    private static final Text MUST_STAY =
            Text.of("Trường này không thể bỏ trống", "This field cannot be emptied");

    public Patch {
        emptied = Set.copyOf(emptied);
    }

    public static <T> Patch<T> of(JsonNode body, Class<T> type, ObjectMapper json) {
        try {
            return new Patch<>(json.treeToValue(body, type), nulls(body));
        } catch (JsonProcessingException e) {
            throw Refusal.of(Problems.INVALID_REQUEST);
        }
    }

    private static Set<String> nulls(JsonNode body) {
        var names = new HashSet<String>();
        body.properties()
                .forEach(
                        field -> {
                            if (field.getValue().isNull()) {
                                names.add(field.getKey());
                            }
                        });
        return names;
    }

    /** The value after the patch. */
    public <V> @Nullable V merge(String field, @Nullable V given, @Nullable V current) {
        if (given != null) {
            return given;
        }
        return emptied.contains(field) ? null : current;
    }

    /** Refuses to empty any field but these. */
    public void mayEmpty(String... fields) {
        var allowed = Set.of(fields);
        var faults =
                emptied.stream()
                        .filter(field -> !allowed.contains(field))
                        .sorted()
                        .map(field -> Fault.at("/" + field, "required", MUST_STAY))
                        .toList();
        if (!faults.isEmpty()) {
            throw Refusal.of(Problems.INVALID_REQUEST, List.copyOf(faults));
        }
    }
}
