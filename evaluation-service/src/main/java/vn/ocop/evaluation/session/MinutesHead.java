package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatRole;

/** Who sat where over what, by the names of that day. */
@Schema(description = "Head of the minutes, by the names of that day")
record MinutesHead(
        @Schema(
                        description = "Name of the council",
                        examples = "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An")
                String councilName,
        @Schema(description = "Name of the product", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Day of the session") LocalDate heldOn,
        @Schema(description = "Where it sat") @Nullable String place,
        @Schema(description = "MEETING or WRITTEN_OPINIONS") SessionMode mode,
        @Schema(description = "Seats held on that day") List<Member> members) {

    /** The holder of a seat on the day of the session. */
    @Schema(name = "MinutesMember", description = "The holder of a seat on the day of the session")
    record Member(
            @Schema(description = "Seat of the council") UUID seatId,
            @Schema(description = "Name of the person who is there, or holds the seat")
                    String personName,
            @Schema(description = "Codes: list seat-role") SeatRole role,
            @Schema(description = "Agency that sends the person") @Nullable String agency,
            @Schema(description = "Whether the seat scores") boolean scores) {

        /** By the name of who is there: the holder, or who stands in for him. */
        static Member of(Seat seat, @Nullable String there) {
            return new Member(
                    seat.id(), seat.nameOf(there), seat.role(), seat.agency(), seat.scores());
        }
    }
}
