package vn.ocop.evaluation.dossier.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Letter;

/** Form 03 (Báo cáo của xã): what the commune finds on its four topics. */
@Schema(description = "Form 03, the commune's report with its letter of request")
public record CommuneReport(
        @Schema(
                        description =
                                "Finding by topic: ORIGIN_MATERIALS, LOCAL_LABOUR, IDEA_ORIGIN,"
                                        + " LOCAL_IDENTITY; all that the rule set names are needed")
                @NotNull
                @Size(min = 1, max = 10)
                Map<String, @Valid @NotNull TopicFinding> topics,
        @Schema(
                        description =
                                "Letter asking the province to evaluate; its date decides the round of"
                                        + " the year")
                @NotNull
                @Valid
                Letter requestLetter) {

    /** In one order, so that the same report always looks the same. */
    public CommuneReport {
        topics = new TreeMap<>(topics);
    }

    /** What the commune finds on one topic. */
    @Schema(description = "What the commune finds on one topic")
    public record TopicFinding(
            @Schema(
                            description = "The finding in words",
                            examples = "Nguyên liệu trồng trong xã, diện tích 12 ha")
                    @NotBlank
                    @Size(max = 4000)
                    String finding,
            @Schema(description = "Whether the commune confirms what the producer states") @NotNull
                    @Nullable Boolean supported) {}
}
