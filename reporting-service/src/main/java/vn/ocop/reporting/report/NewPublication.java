package vn.ocop.reporting.report;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report to be published. */
@Schema(description = "Which report is to be published")
record NewPublication(
        @Schema(description = "The plan", examples = "0198a1f2-4b4c-7d5e-8f60-718293a4b5c6")
                @NotNull
                UUID plan,
        @Schema(
                        description = "Day on which the figures are true; today where absent",
                        examples = "2026-10-31")
                @Nullable LocalDate asOf) {}
