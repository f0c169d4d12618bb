package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Tier;

/** What the other services learn of a session: no persons, no scores. */
@Schema(description = "Public state of a session, without persons and scores")
record SessionSnapshot(
        UUID id,
        long revision,
        UUID councilId,
        Tier level,
        SessionState state,
        SessionMode mode,
        @Schema(description = "Day of the session") LocalDate date,
        String unit,
        String areaPath,
        int roundYear,
        int roundNumber,
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
