package vn.ocop.evaluation.session;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat stands aside for one dossier (rút khỏi việc chấm). */
@Schema(name = "SessionRecusal", description = "A seat that stands aside for one dossier")
record Recusal(
        @Schema(description = "Seat of the council") UUID seatId,
        @Schema(description = "Dossier of the agenda") UUID dossierId,
        @Schema(description = "Why", examples = "Có quan hệ gia đình với chủ thể") String reason) {}
