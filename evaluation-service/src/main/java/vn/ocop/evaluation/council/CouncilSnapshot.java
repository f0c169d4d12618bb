package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Tier;

/** What the other services learn of a council: no persons. */
@Schema(description = "Public state of a council, without persons")
record CouncilSnapshot(
        UUID id,
        long revision,
        Tier level,
        String unit,
        String areaPath,
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
