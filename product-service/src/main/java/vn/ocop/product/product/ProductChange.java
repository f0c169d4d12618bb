package vn.ocop.product.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.dated.Identifier;

/** A merge patch on a product. */
@Schema(
        description =
                "Merge patch (RFC 7396): a field that is absent stays; description, productSet and productGroup may"
                        + " be emptied by null. Producer and unit are changed by registry officers only.")
record ProductChange(
        @Schema(description = "New name", examples = "Cam Xã Đoài") @Size(min = 1, max = 300)
                @Nullable String name,
        @Schema(description = "The producer from now on (transfer)") @Nullable UUID producerId,
        @Schema(description = "First day of the new producer; today when absent")
                @Nullable LocalDate producerFrom,
        @Schema(description = "New responsible unit", examples = "VN-2T:17827")
                @Pattern(regexp = "VN-[23]T:[0-9]{2,5}")
                @Nullable String unit,
        @Schema(description = "A day on which the unit was so called; today when absent")
                @Nullable LocalDate unitDate,
        @Schema(description = "Product set 01 to 26", examples = "01", nullable = true)
                @Pattern(regexp = "0[1-9]|1[0-9]|2[0-6]")
                @Nullable String productSet,
        @Schema(description = "Sector or group", examples = "I.1", nullable = true)
                @Pattern(regexp = "[IV]{1,3}(\\.[1-9])?")
                @Nullable String productGroup,
        @Schema(description = "What it is, for the public page", nullable = true) @Size(max = 4000)
                @Nullable String description,
        @Schema(description = "All numbers but OCOP numbers; replaces those on file")
                @Size(max = 20)
                @Nullable List<@Valid Identifier> identifiers,
        @Schema(description = "All trademarks; replaces those on file") @Size(max = 20)
                @Nullable List<@Valid Trademark> trademarks) {}
