package vn.ocop.product.product;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.dated.Days;

/** The request to add a variant. */
@Schema(description = "A form in which the product is sold")
record NewVariant(
        @Schema(description = "Name on the pack", examples = "Hộp 5 kg")
                @NotNull
                @Size(min = 1, max = 200)
                String name,
        @Schema(description = "Net content as printed", examples = "5 kg") @Size(max = 50)
                @Nullable String netContent,
        @Schema(
                        description = "GTIN-8, -12, -13 or -14 with its check digit",
                        examples = "8938505974194")
                @Pattern(regexp = "[0-9]{8}|[0-9]{12,14}")
                @Nullable String gtin,
        @Schema(description = "First day on sale; absent when unknown", examples = "2026-09-01")
                @Nullable LocalDate from,
        @Schema(description = "Last day on sale; absent while it is sold")
                @Nullable LocalDate until) {

    Variant variant() {
        if (gtin != null && !Gtin.isValid(gtin)) {
            throw Refusal.of(ProductProblems.GTIN_CHECK_DIGIT);
        }
        Days.mustBeInOrder(from, until);
        return new Variant(Ids.next(), VietnameseText.clean(name), netContent, gtin, from, until);
    }
}
