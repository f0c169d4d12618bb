package vn.ocop.product.code;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A product, or a variant of one, that bears a number. */
@Schema(description = "A product that bears the number; several may, so it never decides a star")
record IdentifierHit(
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Short code of its public page", examples = "7kq2m9xw4t") String code,
        @Schema(description = "Name", examples = "Cam Xã Đoài") String name,
        @Schema(description = "First day of the number") @Nullable LocalDate from,
        @Schema(description = "Last day of the number") @Nullable LocalDate until,
        @Schema(description = "The variant that bears the GTIN") @Nullable UUID variantId,
        @Schema(description = "Its name", examples = "Hộp 5 kg") @Nullable String variantName,
        @Schema(
                        description =
                                "Whether a certificate in force covers the variant, or the product where no variant bears it")
                boolean covered) {}
