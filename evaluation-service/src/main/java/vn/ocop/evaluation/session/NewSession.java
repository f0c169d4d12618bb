package vn.ocop.evaluation.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request to plan a session. */
@Schema(description = "A session with its agenda")
record NewSession(
        @Schema(description = "Council that sits") @NotNull UUID councilId,
        @Schema(description = "Day of the session", examples = "2026-11-20") @NotNull
                LocalDate date,
        @Schema(description = "Where it sits", examples = "Sở Nông nghiệp và Môi trường")
                @Size(max = 300)
                @Nullable String place,
        @Schema(
                        description =
                                "MEETING, or WRITTEN_OPINIONS for re-evaluations where the rules of"
                                        + " procedure allow it; absent: MEETING",
                        examples = "MEETING")
                @Nullable SessionMode mode,
        @Schema(description = "Round of the year (đợt)") @NotNull @Valid Round round,
        @Schema(description = "Dossiers in the order of the agenda")
                @NotNull
                @Size(min = 1, max = 200)
                List<@NotNull UUID> dossierIds) {

    /** A round of the year (đợt). */
    @Schema(name = "SessionRound", description = "A round of the year (đợt)")
    record Round(
            @Schema(description = "Year", examples = "2026") @NotNull @Min(2018) @Max(2100)
                    Integer year,
            @Schema(description = "Number within the year", examples = "2")
                    @NotNull
                    @Min(1)
                    @Max(12)
                    Integer number) {}
}
