package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who tells a producer that a certificate will end, and how many days before at the latest. */
@Schema(description = "Notice before a certificate ends")
public record ExpiryNotice(
        @Schema(description = "Who gives it", required = true) String by,
        @Schema(
                        description = "Days before the end, at the latest",
                        examples = "30",
                        required = true)
                int atLatestDaysBefore,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {}
