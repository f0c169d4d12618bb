package vn.ocop.promotion.event;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;

/** One promotion event. */
@Schema(description = "A promotion event (sự kiện xúc tiến thương mại)")
record PromotionEventView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "Kind, code list event-kind", examples = "FAIR") EventKind kind,
        @Schema(description = "Name", examples = "Hội chợ OCOP Nghệ An 2026") String name,
        @Schema(description = "Responsible unit as recorded", examples = "VN-2T:40") String unit,
        @Schema(description = "Area on today's map", examples = "VN/40") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025", examples = "VN-3T/40")
                @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(
                        description = "Where it takes place",
                        examples = "Quảng trường Hồ Chí Minh, phường Thành Vinh")
                @Nullable String venue,
        @Schema(description = "First day", examples = "2026-11-20") LocalDate firstDay,
        @Schema(description = "Last day", examples = "2026-11-24") LocalDate lastDay,
        @Schema(
                        description = "The organising body",
                        examples = "Sở Nông nghiệp và Môi trường tỉnh Nghệ An")
                String organiser,
        @Schema(description = "State, code list event-state", examples = "PLANNED")
                EventState state,
        @Schema(
                        description = "Day on which it was opened, once it was held",
                        examples = "2026-11-20")
                @Nullable LocalDate heldOn,
        @Schema(
                        description = "Attendances (lượt), where they are counted and known",
                        examples = "120")
                @Nullable Long attendances,
        @Schema(description = "Why it was cancelled") @Nullable String cancelledFor,
        @Schema(description = "Made up for a demonstration") boolean demonstration)
        implements Revisioned {

    static PromotionEventView of(PromotionEvent event) {
        var place = event.place();
        return new PromotionEventView(
                event.id(),
                event.revision(),
                event.kind(),
                event.name(),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                event.venue(),
                event.days().first(),
                event.days().last(),
                event.organiser(),
                event.state(),
                event.heldOn(),
                event.attendances(),
                event.cancelledFor(),
                event.isDemonstration());
    }
}
