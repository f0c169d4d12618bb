package vn.ocop.evaluation.session;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is there for a seat. */
@Schema(name = "SessionAttendee", description = "A seat and the person who is there for it")
record Attendee(
        @Schema(description = "Seat of the council") UUID seatId,
        @Schema(description = "Subject of the holder or of who stands in", examples = "hoa.tran")
                String subject) {}
