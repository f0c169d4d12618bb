package vn.ocop.evaluation.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.recognition.NewDecision.NewLine;

/** Which fields a line of each kind of decision has; stars and remark stand in all. */
final class LineFields {

    private LineFields() {}

    static void refuseOthers(DecisionKind kind, NewLine line, LineFaults faults) {
        var own = of(kind);
        given(line).entrySet().stream()
                .filter(field -> Objects.nonNull(field.getValue()))
                .map(Map.Entry::getKey)
                .filter(field -> !own.contains(field))
                .forEach(faults::superfluous);
    }

    private static Set<String> of(DecisionKind kind) {
        return switch (kind) {
            case RESULT_APPROVAL -> Set.of("dossierId");
            case RECOGNITION -> Set.of("dossierId", "recognitionKind", "variantIds");
            case REVOCATION -> Set.of("certificateId", "ground", "inspectionId", "confirmation");
            case WITHDRAWAL -> Set.of("certificateId");
            case CORRECTION -> Set.of("certificateId", "correction");
            case REISSUE -> Set.of("certificateId", "reissueReason", "certificateNumber");
            case TRANSFER -> Set.of("certificateId", "holderId");
        };
    }

    private static Map<String, @Nullable Object> given(NewLine line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("dossierId", line.dossierId());
        fields.put("certificateId", line.certificateId());
        fields.put("recognitionKind", line.recognitionKind());
        fields.put("variantIds", line.variantIds());
        fields.put("ground", line.ground());
        fields.put("inspectionId", line.inspectionId());
        fields.put("confirmation", line.confirmation());
        fields.put("correction", line.correction());
        fields.put("reissueReason", line.reissueReason());
        fields.put("certificateNumber", line.certificateNumber());
        fields.put("holderId", line.holderId());
        return fields;
    }
}
