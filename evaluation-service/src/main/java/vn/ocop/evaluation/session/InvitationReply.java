package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the holder of a seat answers to an invitation; a later answer replaces it. */
@Schema(name = "SessionReply", description = "Answer of a seat to the invitation")
record InvitationReply(
        @Schema(description = "Seat of the council") UUID seatId,
        @Schema(description = "Subject of who answered", examples = "hoa.tran") String subject,
        @Schema(description = "Whether he will be there") boolean coming,
        @Schema(description = "Day of the answer") LocalDate on,
        @Schema(description = "Why not, or who comes instead") @Nullable String remark) {}
