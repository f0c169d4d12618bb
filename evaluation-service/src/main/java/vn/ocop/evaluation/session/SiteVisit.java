package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The visit on site before a session (khảo sát, chấm tại chỗ), as the secretary recorded it. */
@Schema(description = "Visit on site; who took part may score from then on")
record SiteVisit(
        @Schema(description = "Day of the visit", examples = "2026-11-12") LocalDate day,
        @Schema(description = "Where", examples = "Bản Nưa, xã Yên Khê") String place,
        @Schema(description = "Who took part, by seat") List<Visitor> present,
        @Schema(description = "Subject of who recorded it") String recordedBy,
        @Schema(description = "Day on which it was recorded") LocalDate recordedOn) {

    /** Who took part for a seat. */
    @Schema(name = "SiteVisitor", description = "A seat and the person who took part for it")
    record Visitor(
            @Schema(description = "Seat of the council") UUID seatId,
            @Schema(description = "Subject of the person", examples = "hoa.tran") String subject,
            @Schema(description = "Name of the person", examples = "Trần Thị Hoa")
                    String personName) {}
}
