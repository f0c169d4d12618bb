package vn.ocop.promotion.participation;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the list of participations. */
@Schema(description = "A participation in a list")
record ParticipationSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "The event") UUID eventId,
        @Schema(description = "Its name", examples = "Hội chợ OCOP Nghệ An 2026") String eventName,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Its name, where still known", examples = "Cam Xã Đoài")
                @Nullable String productName,
        @Schema(description = "The certificate that admitted it") UUID certificateId,
        @Schema(description = "Stars of that certificate, where known", examples = "4")
                @Nullable Integer stars,
        @Schema(description = "Booth or stand", examples = "A12") @Nullable String booth,
        @Schema(description = "State, code list participation-state", examples = "ADMITTED")
                String state,
        @Schema(description = "Day of the admission", examples = "2026-11-10") LocalDate admittedOn,
        @Schema(description = "true: no certificate is in force on all days of the event any more")
                boolean lapsed,
        @Schema(description = "First day of the event without a certificate in force")
                @Nullable LocalDate lapsedFrom,
        @Schema(description = "Area of the product on today's map", examples = "VN/40/17827")
                String areaPath,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static final String COLUMNS =
            """
            x.id, x.event_id, e.name as event_name, x.product_id, p.name as product_name, x.certificate_id, x.stars,
            x.booth, x.state, x.admitted_on, x.area_path, x.demonstration,
            first_day_without_certificate(x.product_id, e.first_day, e.last_day) as lapsed_from""";

    static ParticipationSummary of(Tuple row) {
        var lapsedFrom = row.get("lapsed_from", LocalDate.class);
        return new ParticipationSummary(
                row.get("id", UUID.class),
                row.get("event_id", UUID.class),
                row.get("event_name", String.class),
                row.get("product_id", UUID.class),
                row.get("product_name", String.class),
                row.get("certificate_id", UUID.class),
                row.get("stars", Integer.class),
                row.get("booth", String.class),
                row.get("state", String.class),
                row.get("admitted_on", LocalDate.class),
                lapsedFrom != null,
                lapsedFrom,
                row.get("area_path", String.class),
                row.get("demonstration", Boolean.class));
    }
}
