package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Tier;

/** What the other services learn of a council: no persons. */
@Schema(description = "Public state of a council, without persons")
record CouncilSnapshot(
        UUID id,
        @Schema(description = "Counts the changes") long revision,
        Tier level,
        @Schema(description = "Responsible administrative unit") String unit,
        @Schema(description = "Path of the unit on today's map") String areaPath,
        LocalDate foundedOn,
        @Schema(description = "Number of seats recorded") int seats) {

    static CouncilSnapshot of(Council council) {
        return new CouncilSnapshot(
                council.id,
                council.revision,
                council.level,
                council.unit,
                council.areaPath,
                council.foundingDecision.date(),
                council.seats.size());
    }
}
