package vn.ocop.promotion.salespoint;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the list of points of sale. */
@Schema(description = "A point of sale in a list")
record SalesPointSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Kind of place, code list sales-point-kind", examples = "POST_OFFICE")
                String kind,
        @Schema(
                        description = "Name",
                        examples = "Điểm giới thiệu và bán sản phẩm OCOP Bưu điện xã Nghi Lộc")
                String name,
        @Schema(description = "Unit as recorded", examples = "VN-2T:17827") String unit,
        @Schema(description = "Area on today's map", examples = "VN/40/17827") String areaPath,
        @Schema(description = "Address within the unit") @Nullable String address,
        @Schema(description = "First day open", examples = "2026-09-02") LocalDate openedOn,
        @Schema(description = "First day closed") @Nullable LocalDate closedOn,
        @Schema(
                        description = "As of today or of asOf, code list sales-point-state",
                        examples = "OPEN")
                SalesPointState state,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static final String COLUMNS =
            """
            s.id, s.kind, s.name, s.unit, s.area_path, s.address, s.opened_on, s.closed_on, s.demonstration""";

    static SalesPointSummary of(Tuple row, LocalDate asOf) {
        var closedOn = row.get("closed_on", LocalDate.class);
        return new SalesPointSummary(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("name", String.class),
                row.get("unit", String.class),
                row.get("area_path", String.class),
                row.get("address", String.class),
                row.get("opened_on", LocalDate.class),
                closedOn,
                SalesPointState.on(asOf, closedOn),
                row.get("demonstration", Boolean.class));
    }
}
