package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A transition rule (điều khoản chuyển tiếp).
 *
 * @param who what it is about
 * @param days within which it must be done, counted from the first day in force
 * @param rulesOf rule sets that go on to apply
 */
@Schema(description = "A transition rule")
public record Transition(
        @Schema(
                        description = "Code of the rule",
                        examples = "FILED_FIRST_OR_UPGRADE",
                        required = true)
                String code,
        @Schema(description = "What it is about", required = true) String who,
        @Schema(description = "What applies", required = true) String rule,
        @Schema(description = "Days within which it must be done", examples = "60")
                @Nullable Integer days,
        @Schema(description = "Rule sets that go on to apply", required = true)
                List<String> rulesOf) {}
