package vn.ocop.evaluation.dossier.form;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something asked for in addition (yêu cầu bổ sung) and when it came. */
@Schema(description = "A supplement asked for")
public record Supplement(
        @Schema(description = "What: a paper, a survey or a test", examples = "Phiếu kiểm nghiệm")
                String what,
        @Schema(description = "Why it is needed") String reason,
        @Schema(description = "Day of the request") LocalDate requestedOn,
        @Schema(description = "Day on which it came; absent while it is awaited")
                @Nullable LocalDate receivedOn) {

    public Supplement arrived(LocalDate on) {
        return new Supplement(what, reason, requestedOn, on);
    }
}
