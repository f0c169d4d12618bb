package vn.ocop.evaluation.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a certificate runs, and from which day. */
@Schema(description = "How long a certificate runs")
public record CertificateTerm(
        @Schema(description = "Months of validity", examples = "36", required = true) int months,
        @Schema(description = "The day it starts from") @Nullable String startsFrom,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {}
