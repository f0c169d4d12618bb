package vn.ocop.promotion.salespoint;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;

/** One point of sale. */
@Schema(description = "A point of sale (điểm giới thiệu và bán sản phẩm OCOP)")
record SalesPointView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "Kind of place, code list sales-point-kind", examples = "POST_OFFICE")
                SalesPointKind kind,
        @Schema(
                        description = "Name",
                        examples = "Điểm giới thiệu và bán sản phẩm OCOP Bưu điện xã Nghi Lộc")
                String name,
        @Schema(description = "Unit as recorded", examples = "VN-2T:17827") String unit,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Area on the map until 30 June 2025") @Nullable String oldPath,
        @Schema(description = "false: only the province is known on today's map")
                boolean unitResolved,
        @Schema(description = "Address within the unit", examples = "Xóm 3")
                @Nullable String address,
        @Schema(description = "First day open", examples = "2026-09-02") LocalDate openedOn,
        @Schema(description = "First day closed") @Nullable LocalDate closedOn,
        @Schema(description = "As of today, code list sales-point-state", examples = "OPEN")
                SalesPointState state,
        @Schema(description = "The document that decided on it")
                @Nullable DecidingDocument decidingDocument,
        @Schema(description = "Made up for a demonstration") boolean demonstration)
        implements Revisioned {

    static SalesPointView of(SalesPoint point, LocalDate today) {
        var place = point.place();
        return new SalesPointView(
                point.id(),
                point.revision(),
                point.kind(),
                point.name(),
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                point.address(),
                point.openedOn(),
                point.closedOn(),
                SalesPointState.on(today, point.closedOn()),
                point.decidingDocument(),
                point.isDemonstration());
    }
}
