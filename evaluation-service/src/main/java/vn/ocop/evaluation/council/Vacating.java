package vn.ocop.evaluation.council;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record that a seat is vacated. */
@Schema(name = "SeatVacating", description = "End of a person's time in a seat")
record Vacating(
        @Schema(description = "Last day in the seat", examples = "2026-06-30") @NotNull
                LocalDate until) {}
