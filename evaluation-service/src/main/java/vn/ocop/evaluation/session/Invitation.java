package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.evaluation.course.Letter;

/**
 * Invitation to a session (giấy mời).
 *
 * @param persons holders of the seats on the day of the session, without the substitutes
 */
@Schema(name = "SessionInvitation", description = "Invitation to a session")
record Invitation(
        @Schema(description = "The letter") Letter letter,
        @Schema(description = "Day on which it was recorded") LocalDate recordedOn,
        @Schema(description = "Subjects of the persons invited") List<String> persons) {}
