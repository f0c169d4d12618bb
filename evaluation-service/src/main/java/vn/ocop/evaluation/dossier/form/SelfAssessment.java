package vn.ocop.evaluation.dossier.form;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Form 02 (Báo cáo tự đánh giá sản phẩm): the producer's own choices with the papers behind them.
 */
@Schema(description = "Form 02, the producer's self-assessment")
public record SelfAssessment(
        @Schema(
                        description =
                                "Leaf criterion to number of the option chosen, as served by the rule"
                                        + " set, from 1; 0 when none is met. Complete before submission",
                        examples = "{\"1.1\": 3, \"1.2\": 2}")
                @Size(max = 200)
                @Nullable Map<String, Integer> choices,
        @Schema(
                        description =
                                "Leaf criterion to the papers that support the choice; advice for the"
                                        + " council, blocks nothing",
                        examples = "{\"1.1\": [\"0198c0de-0000-7000-8000-000000000009\"]}")
                @Size(max = 200)
                @Nullable Map<String, List<UUID>> evidence) {

    /** In one order, so that the same form always looks the same. */
    public SelfAssessment {
        choices = choices == null ? null : new TreeMap<>(choices);
        evidence = evidence == null ? null : new TreeMap<>(evidence);
    }

    public Map<String, Integer> chosen() {
        return choices == null ? Map.of() : choices;
    }

    /** Every paper named as evidence. */
    public Stream<UUID> papers() {
        return evidence == null ? Stream.empty() : evidence.values().stream().flatMap(List::stream);
    }
}
