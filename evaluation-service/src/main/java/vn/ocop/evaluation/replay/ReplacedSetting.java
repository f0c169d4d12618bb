package vn.ocop.evaluation.replay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule of procedure that a replay cannot follow, and what it does instead. */
@Schema(description = "A setting of the council that the replay cannot follow, and what it takes")
public record ReplacedSetting(
        @Schema(description = "Name of the setting", examples = "exclusionTest", required = true)
                String setting,
        @Schema(description = "As the council adopted it", examples = "CHAIR", required = true)
                String adopted,
        @Schema(description = "What the replay takes", examples = "MAJORITY", required = true)
                String used,
        @Schema(
                        description = "Why, by Accept-Language",
                        examples = "Phiếu của Chủ tịch không được chấm lại theo bộ khác",
                        required = true)
                String why) {}
