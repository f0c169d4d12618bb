package vn.ocop.evaluation.session;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat that seems connected with the producer of a dossier. */
@Schema(description = "A seat that seems connected with the producer of a dossier on the agenda")
record RecusalSuggestion(
        @Schema(description = "Item of the agenda") UUID itemId,
        @Schema(description = "Its dossier") UUID dossierId,
        @Schema(description = "Seat of the council") UUID seatId,
        @Schema(description = "Subject of its holder", examples = "hoa.tran") String subject,
        @Schema(description = "Codes: list recusal-connection", examples = "MANAGES_PRODUCER")
                Connection connection,
        @Schema(description = "Whether the seat stands aside for it already") boolean declared) {}
