package vn.ocop.promotion.event;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the list of promotion events. */
@Schema(description = "A promotion event in a list")
record PromotionEventSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Kind, code list event-kind", examples = "FAIR") String kind,
        @Schema(description = "Name", examples = "Hội chợ OCOP Nghệ An 2026") String name,
        @Schema(description = "Responsible unit as recorded", examples = "VN-2T:40") String unit,
        @Schema(description = "Area on today's map", examples = "VN/40") String areaPath,
        @Schema(description = "Where it takes place") @Nullable String venue,
        @Schema(description = "First day", examples = "2026-11-20") LocalDate firstDay,
        @Schema(description = "Last day", examples = "2026-11-24") LocalDate lastDay,
        @Schema(description = "State, code list event-state", examples = "PLANNED") String state,
        @Schema(
                        description = "Attendances (lượt), where they are counted and known",
                        examples = "120")
                @Nullable Long attendances,
        @Schema(description = "Products admitted and not withdrawn", examples = "35")
                long participations,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static final String COLUMNS =
            """
            e.id, e.kind, e.name, e.unit, e.area_path, e.venue, e.first_day, e.last_day, e.state, e.attendances,
            (select count(*) from participation x where x.event_id = e.id and x.state = 'ADMITTED') as participations,
            e.demonstration""";

    static PromotionEventSummary of(Tuple row) {
        return new PromotionEventSummary(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("name", String.class),
                row.get("unit", String.class),
                row.get("area_path", String.class),
                row.get("venue", String.class),
                row.get("first_day", LocalDate.class),
                row.get("last_day", LocalDate.class),
                row.get("state", String.class),
                row.get("attendances", Long.class),
                row.get("participations", Long.class),
                row.get("demonstration", Boolean.class));
    }
}
