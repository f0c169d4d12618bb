package vn.ocop.product.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.dated.Identifier;

/** The request to register a product. */
@Schema(
        description =
                "A product to be registered: what one line of a decision will name. What is not known is left out.")
record NewProduct(
        @Schema(description = "Name as on the pack", examples = "Cam Xã Đoài")
                @NotNull
                @Size(min = 1, max = 300)
                String name,
        @Schema(description = "The producer; may be absent in a record of history only")
                @Nullable UUID producerId,
        @Schema(
                        description =
                                "First day on which this producer made it; absent when unknown",
                        examples = "2024-01-01")
                @Nullable LocalDate producerFrom,
        @Schema(
                        description =
                                "Responsible unit: a commune on today's map (VN-2T); in a record of history a unit of"
                                        + " any level, on the map until 30 June 2025 (VN-3T) too",
                        examples = "VN-2T:17827")
                @NotNull
                @Pattern(regexp = "VN-[23]T:[0-9]{2,5}")
                String unit,
        @Schema(
                        description = "A day on which the unit was so called; today when absent",
                        examples = "2026-09-01")
                @Nullable LocalDate unitDate,
        @Schema(
                        description =
                                "Product set 01 to 26 of Decision 26/2026/QĐ-TTg, code list product-set",
                        examples = "01")
                @Pattern(regexp = "0[1-9]|1[0-9]|2[0-6]")
                @Nullable String productSet,
        @Schema(
                        description =
                                "Sector or group as known, code list product-group; follows from the product set"
                                        + " when absent",
                        examples = "I.1")
                @Pattern(regexp = "[IV]{1,3}(\\.[1-9])?")
                @Nullable String productGroup,
        @Schema(
                        description = "What it is, for the public page",
                        examples = "Cam trồng tại vùng Xã Đoài, quả tròn, thơm")
                @Size(max = 4000)
                @Nullable String description,
        @Schema(description = "Forms in which it is sold") @Size(max = 50)
                @Nullable List<@Valid NewVariant> variants,
        @Schema(
                        description =
                                "Numbers by which it is known; OCOP numbers have an operation of their own")
                @Size(max = 20)
                @Nullable List<@Valid Identifier> identifiers,
        @Schema(description = "Trademarks under which it is sold") @Size(max = 20)
                @Nullable List<@Valid Trademark> trademarks,
        @Schema(
                        description =
                                "true: recorded from old decisions, by a registry officer; absent means false")
                @Nullable Boolean historical) {

    boolean ofHistory() {
        return Boolean.TRUE.equals(historical);
    }
}
