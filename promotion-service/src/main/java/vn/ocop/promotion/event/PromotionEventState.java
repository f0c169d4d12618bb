package vn.ocop.promotion.event;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public state of a promotion event as its events carry it. */
@Schema(description = "Public state of a promotion event")
record PromotionEventState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed") long revision,
        @Schema(description = "FAIR, EXHIBITION, SUPPLY_DEMAND_CONFERENCE, TRAINING, PUBLICITY")
                EventKind kind,
        @Schema(description = "Name of the event") String name,
        @Schema(description = "Responsible unit as recorded, map and code") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today\'s map")
                boolean unitResolved,
        @Schema(description = "First day") LocalDate firstDay,
        @Schema(description = "Last day") LocalDate lastDay,
        @Schema(description = "PLANNED, HELD or CANCELLED") EventState state,
        @Schema(description = "Day on which it was opened") @Nullable LocalDate heldOn,
        @Schema(description = "Attendances (lượt), of TRAINING and PUBLICITY")
                @Nullable Long attendances,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

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
