package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A seat (ghế thành viên) and the person who holds it.
 *
 * @param until last day; absent while it is held
 */
@Schema(description = "A seat of a council and the person who holds it")
public record Seat(
        UUID id,
        @Schema(description = "Subject of the person's token", examples = "hoa.tran")
                String subject,
        @Schema(description = "Name of the person", examples = "Trần Thị Hoa") String personName,
        @Schema(description = "Codes: list seat-role", examples = "MEMBER") SeatRole role,
        @Schema(description = "Agency that sends the person", examples = "Sở Y tế")
                @Nullable String agency,
        @Schema(description = "Whether the holder scores") boolean scores,
        @Schema(description = "First day in the seat", examples = "2026-01-05") LocalDate from,
        @Schema(description = "Last day in the seat; absent while it is held")
                @Nullable LocalDate until,
        @Schema(description = "Who stands in for the holder") @Nullable Substitute substitute) {

    /** Who stands in (người dự thay). */
    @Schema(description = "Person who stands in for the holder of a seat")
    public record Substitute(
            @Schema(description = "Subject of the person's token", examples = "minh.le")
                    String subject,
            @Schema(description = "Name of the person", examples = "Lê Văn Minh")
                    String personName) {}

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether this person holds the seat or stands in for its holder. */
    public boolean isOf(String person) {
        return subject.equals(person) || substitute != null && substitute.subject().equals(person);
    }

    /** The name of the person who is there for the seat. */
    public String nameOf(@Nullable String person) {
        return substitute != null && substitute.subject().equals(person)
                ? substitute.personName()
                : personName;
    }

    Seat vacated(LocalDate day) {
        return new Seat(id, subject, personName, role, agency, scores, from, day, substitute);
    }
}
