package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Tier;

/** What the other services learn of a session: no persons, no scores. */
@Schema(description = "Public state of a session, without persons and scores")
record SessionSnapshot(
        UUID id,
        @Schema(description = "Counts the changes") long revision,
        UUID councilId,
        Tier level,
        @Schema(description = "Codes: list session-state") SessionState state,
        @Schema(description = "Codes: list session-mode") SessionMode mode,
        @Schema(description = "Day of the session") LocalDate date,
        @Schema(description = "Responsible administrative unit") String unit,
        @Schema(description = "Path of the unit on today's map") String areaPath,
        @Schema(description = "Year of the round") int roundYear,
        @Schema(description = "Number of the round within the year") int roundNumber,
        @Schema(description = "Number of dossiers on the agenda") int items) {

    static SessionSnapshot of(Session s, int items) {
        return new SessionSnapshot(
                s.id,
                s.revision,
                s.councilId,
                s.level,
                s.state,
                s.mode,
                s.date,
                s.unit,
                s.areaPath,
                s.roundYear,
                s.roundNumber,
                items);
    }
}
