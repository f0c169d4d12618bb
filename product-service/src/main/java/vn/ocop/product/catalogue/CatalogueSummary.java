package vn.ocop.product.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the catalogue. */
@Schema(description = "A product in the catalogue")
record CatalogueSummary(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "Short code of its public page /p/{code}", examples = "7kq2m9xw4t")
                String code,
        @Schema(description = "Name", examples = "Nước mắm Cửa Hội") String name,
        @Schema(description = "Today's producer", examples = "Công ty cổ phần Thủy sản Nghệ An")
                @Nullable String producerName,
        @Schema(
                        description =
                                "Responsible unit on today's map; the province where no more is known",
                        examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Its name, in the language asked for", examples = "Xã Nghi Lộc")
                String unitName,
        @Schema(description = "Province on today's map", examples = "VN-2T:40") String province,
        @Schema(
                        description =
                                "Stars of the certificate in force today, 3 to 5; absent when none is",
                        examples = "4")
                @Nullable Integer stars,
        @Schema(
                        description =
                                "As of today, of the certificate in force or else of the latest: IN_FORCE,"
                                        + " NOT_YET_IN_FORCE, EXPIRED, REVOKED, REPLACED, UNKNOWN; NONE without certificate"
                                        + " (chưa được công nhận)",
                        examples = "IN_FORCE")
                String validity,
        @Schema(description = "Last day of that certificate, inclusive", examples = "2029-10-15")
                @Nullable LocalDate lastDay,
        @Schema(description = "Sector or group, code list product-group", examples = "I.4")
                @Nullable String productGroup,
        @Schema(description = "Product set, code list product-set", examples = "09")
                @Nullable String productSet,
        @Schema(description = "Shown by its producer before recognition") boolean published,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {}
