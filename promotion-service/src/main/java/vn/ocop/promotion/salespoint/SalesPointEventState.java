package vn.ocop.promotion.salespoint;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public state of a point of sale as its events carry it. */
@Schema(description = "Public state of a point of sale")
record SalesPointEventState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed") long revision,
        @Schema(description = "Kind of place, code list sales-point-kind") SalesPointKind kind,
        @Schema(description = "Unit as recorded, map and code") String unit,
        @Schema(description = "Area on today's map") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today\'s map")
                boolean unitResolved,
        @Schema(description = "First day open") LocalDate openedOn,
        @Schema(description = "First day closed") @Nullable LocalDate closedOn,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static SalesPointEventState of(SalesPoint point) {
        var place = point.place();
        return new SalesPointEventState(
                point.id(),
                point.revision(),
                point.kind(),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                point.openedOn(),
                point.closedOn(),
                point.isDemonstration());
    }
}
