package vn.ocop.platform.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of an answer are always there: those whose component may not be {@code null}, since
 * absent values are the only ones left out. Without this every field of a generated client would be
 * optional.
 */
final class AnswerFields {
    private static final String OURS = "vn.ocop.";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName RESTRICTED =
            DotName.createSimple("vn.ocop.platform.http.Restricted");

    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    AnswerFields(IndexView index) {
        for (var type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                records.computeIfAbsent(ResourceMethods.schemaName(type), _ -> new ArrayList<>())
                        .add(type);
            }
        }
    }

    /** Of several records of one name only those count that have all these fields. */
    Set<String> always(String schema, Set<String> fields) {
        var candidates =
                records.getOrDefault(schema, List.of()).stream()
                        .filter(type -> names(type).containsAll(fields))
                        .toList();
        return fields.stream()
                .filter(_ -> !candidates.isEmpty())
                .filter(field -> candidates.stream().allMatch(type -> isAlways(type, field)))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(ClassInfo type) {
        return type.recordComponents().stream()
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
    }

    private static boolean isAlways(ClassInfo type, String field) {
        var component = type.recordComponent(field);
        return !component.type().hasAnnotation(NULLABLE) && !component.hasAnnotation(RESTRICTED);
    }
}
