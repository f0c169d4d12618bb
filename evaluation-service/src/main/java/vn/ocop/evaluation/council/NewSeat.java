package vn.ocop.evaluation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request for a seat. */
@Schema(description = "A seat and the person who takes it")
record NewSeat(
        @Schema(
                        description = "Subject of the person's token; membership is decided by it",
                        examples = "hoa.tran")
                @NotBlank
                @Size(max = 200)
                String subject,
        @Schema(description = "Name of the person", examples = "Trần Thị Hoa")
                @NotBlank
                @Size(max = 200)
                String personName,
        @Schema(
                        description =
                                "CHAIR, VICE_CHAIR, SECRETARY, MEMBER or ADVISER, who does not score",
                        examples = "MEMBER")
                @NotNull
                SeatRole role,
        @Schema(description = "Agency that sends the person", examples = "Sở Y tế") @Size(max = 300)
                @Nullable String agency,
        @Schema(description = "Whether the holder scores", examples = "true") @NotNull
                Boolean scores,
        @Schema(description = "First day in the seat", examples = "2026-01-05") @NotNull
                LocalDate from,
        @Schema(description = "Last day in the seat; absent while it is held")
                @Nullable LocalDate until,
        @Schema(description = "Who stands in for the holder") @Valid
                @Nullable NewSubstitute substitute) {

    /** Request to name who stands in. */
    @Schema(description = "Person who stands in for the holder of a seat")
    record NewSubstitute(
            @Schema(description = "Subject of the person's token", examples = "minh.le")
                    @NotBlank
                    @Size(max = 200)
                    String subject,
            @Schema(description = "Name of the person", examples = "Lê Văn Minh")
                    @NotBlank
                    @Size(max = 200)
                    String personName) {}

    Seat seat(UUID id) {
        return new Seat(
                id,
                subject,
                personName,
                role,
                agency,
                scores,
                from,
                until,
                substitute == null
                        ? null
                        : new Seat.Substitute(substitute.subject(), substitute.personName()));
    }
}
