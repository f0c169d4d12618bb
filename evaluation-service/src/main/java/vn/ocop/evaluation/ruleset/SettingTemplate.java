package vn.ocop.evaluation.ruleset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A setting that the law leaves to a council's rules of procedure (quy chế).
 *
 * @param type RATIO, BOOLEAN, POINTS, INTEGER or ENUM
 * @param fallback value that may stand in; absent means the council must set it
 * @param allowed allowed values of an ENUM
 * @param seen values found in provinces
 * @param origin COUNCIL_REGULATION, or SOFTWARE_SAFEGUARD for our own protective settings
 */
@Schema(description = "A setting that the law leaves to a council")
public record SettingTemplate(
        @Schema(
                        description = "Name of the setting",
                        examples = "maxTotalDeviation",
                        required = true)
                String key,
        @Schema(
                        description = "RATIO, BOOLEAN, POINTS, INTEGER or ENUM",
                        examples = "POINTS",
                        required = true)
                String type,
        @Schema(description = "What it is about", required = true) String name,
        @Schema(description = "Value that may stand in; absent means the council must set it")
                @JsonProperty("default")
                @Nullable Object fallback,
        @Schema(description = "Allowed values of an ENUM", required = true) List<String> allowed,
        @Schema(description = "Values found in provinces", required = true) List<SeenValue> seen,
        @Schema(
                        description =
                                "COUNCIL_REGULATION, or SOFTWARE_SAFEGUARD for our own protective"
                                        + " settings",
                        examples = "COUNCIL_REGULATION",
                        required = true)
                String origin) {

    @Schema(description = "A value found in a province")
    public record SeenValue(
            @Schema(description = "The value", required = true) Object value,
            @Schema(description = "Where it was found", required = true) String where,
            @Schema(description = "Decision or version it rests on") @Nullable String basis,
            @Schema(description = "How sure we are", required = true) Confidence confidence) {}
}
