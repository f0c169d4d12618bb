package vn.ocop.promotion.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to record that an event was held. */
@Schema(description = "That an event took place")
record NewHolding(
        @Schema(
                        description =
                                "Day on which it was opened, one of its days and not after today; its first"
                                        + " day when absent",
                        examples = "2026-11-20")
                @Nullable LocalDate heldOn,
        @Schema(
                        description =
                                "Attendances (lượt người), for TRAINING and PUBLICITY only; absent when not"
                                        + " known",
                        examples = "120")
                @Min(0)
                @Max(100_000_000)
                @Nullable Long attendances) {}
