package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;

/** A row of the list of sessions. */
@Schema(description = "A session in a list")
record SessionSummary(
        UUID id,
        UUID councilId,
        @Schema(description = "Name of the council") @Nullable String councilName,
        Tier level,
        @Schema(description = "Responsible administrative unit", examples = "VN-2T:40") String unit,
        LocalDate date,
        @Schema(description = "Codes: list session-mode") SessionMode mode,
        @Schema(description = "Codes: list session-state") SessionState state,
        NewSession.Round round,
        @Schema(description = "Number of dossiers on the agenda") long items) {

    static SessionSummary of(Session s, @Nullable String councilName, long items) {
        return new SessionSummary(
                s.id,
                s.councilId,
                councilName,
                s.level,
                s.unit,
                s.date,
                s.mode,
                s.state,
                new NewSession.Round(s.roundYear, s.roundNumber),
                items);
    }
}
