package vn.ocop.promotion.salespoint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request to close a point of sale. */
@Schema(description = "That a point of sale was closed")
record NewClosing(
        @Schema(
                        description = "First day on which it is closed, today or before",
                        examples = "2026-11-01")
                @NotNull
                LocalDate closedOn) {}
