package vn.ocop.promotion.participation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;

/** One participation. */
@Schema(description = "A product's part in a promotion event (tham gia sự kiện)")
record ParticipationView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "The event") UUID eventId,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Its name, where still known", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "Its producer at the time of admission") @Nullable UUID producerId,
        @Schema(description = "The certificate that admitted it: the one in force on the first day")
                UUID certificateId,
        @Schema(
                        description =
                                "Stars of that certificate, 3 to 5; absent where the source does not say",
                        examples = "4")
                @Nullable Integer stars,
        @Schema(description = "Booth or stand", examples = "A12") @Nullable String booth,
        @Schema(description = "State, code list participation-state", examples = "ADMITTED")
                ParticipationState state,
        @Schema(description = "Day of the admission", examples = "2026-11-10") LocalDate admittedOn,
        @Schema(
                        description =
                                "true: by what is known today the certificate is no longer in force on all"
                                        + " days of the event, for instance because it was revoked after the"
                                        + " admission")
                boolean lapsed,
        @Schema(description = "First day of the event without a certificate in force")
                @Nullable LocalDate lapsedFrom,
        @Schema(description = "Unit of the product as recorded", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Area of the product on today's map", examples = "VN/40/17827")
                String areaPath,
        @Schema(description = "Area of the event on today's map", examples = "VN/40")
                String eventAreaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration)
        implements Revisioned {

    static ParticipationView of(
            Participation one, @Nullable String productName, @Nullable LocalDate lapsedFrom) {
        return new ParticipationView(
                one.id(),
                one.revision(),
                one.eventId(),
                one.productId(),
                productName,
                one.producerId(),
                one.certificateId(),
                one.stars(),
                one.booth(),
                one.state(),
                one.admittedOn(),
                lapsedFrom != null,
                lapsedFrom,
                one.place().unit(),
                one.place().areaPath(),
                one.eventArea().text(),
                one.isDemonstration());
    }
}
