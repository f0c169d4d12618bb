package vn.ocop.evaluation.ruleset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
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
public record SettingTemplate(
        String key,
        String type,
        String name,
        @JsonProperty("default") @Nullable Object fallback,
        List<String> allowed,
        List<SeenValue> seen,
        String origin) {

    public record SeenValue(
            Object value, String where, @Nullable String basis, Confidence confidence) {}
}
