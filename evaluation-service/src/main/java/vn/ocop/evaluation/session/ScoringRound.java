package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scoring round (vòng chấm) that is closed. */
@Schema(description = "A scoring round that is closed; its sheets may be read")
record ScoringRound(
        @Schema(description = "From 1", examples = "1") int number,
        @Schema(description = "Day on which it was closed") LocalDate closedOn,
        @Schema(description = "Subject of the secretary who closed it") String closedBy,
        @Schema(description = "Totals of the complete sheets by person")
                SortedMap<String, Integer> totals,
        @Schema(description = "Largest minus smallest total, where the round was ranked")
                @Nullable Integer spread,
        @Schema(description = "What was discussed before the next round")
                @Nullable String discussion) {}
