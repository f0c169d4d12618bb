package vn.ocop.promotion.salespoint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to record a point of sale. */
@Schema(description = "A place where OCOP products are shown and sold")
record NewSalesPoint(
        @Schema(
                        description = "Name",
                        examples = "Điểm giới thiệu và bán sản phẩm OCOP Bưu điện xã Nghi Lộc")
                @NotNull
                @Size(min = 3, max = 300)
                String name,
        @Schema(description = "Kind of place, code list sales-point-kind", examples = "POST_OFFICE")
                @NotNull
                SalesPointKind kind,
        @Schema(
                        description =
                                "Unit in which it lies: map and code, on today's map (VN-2T) or the map"
                                        + " until 30 June 2025 (VN-3T)",
                        examples = "VN-2T:17827")
                @NotNull
                @Pattern(regexp = "VN-[23]T:[0-9]{2,5}")
                String unit,
        @Schema(description = "Address within the unit", examples = "Xóm 3") @Size(max = 300)
                @Nullable String address,
        @Schema(description = "First day open, today or before", examples = "2026-09-02") @NotNull
                LocalDate openedOn,
        @Schema(description = "The document that decided on it, where there is one") @Valid
                @Nullable DecidingDocument decidingDocument) {}
