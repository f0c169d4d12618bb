package vn.ocop.promotion.event;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public state of a promotion event as its events carry it. */
@Schema(description = "Public state of a promotion event")
record PromotionEventState(
        UUID id,
        long revision,
        @Schema(description = "FAIR, EXHIBITION, SUPPLY_DEMAND_CONFERENCE, TRAINING, PUBLICITY")
                EventKind kind,
        String name,
        @Schema(description = "Responsible unit as recorded, map and code") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        boolean unitResolved,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(description = "PLANNED, HELD or CANCELLED") EventState state,
        @Schema(description = "Day on which it was opened") @Nullable LocalDate heldOn,
        @Schema(description = "Attendances (lượt), of TRAINING and PUBLICITY")
                @Nullable Long attendances,
        boolean demonstration) {

    static PromotionEventState of(PromotionEvent event) {
        var place = event.place();
        return new PromotionEventState(
                event.id(),
                event.revision(),
                event.kind(),
                event.name(),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                event.days().first(),
                event.days().last(),
                event.state(),
                event.heldOn(),
                event.attendances(),
                event.isDemonstration());
    }
}
