package vn.ocop.product.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A form in which a product is sold: strength, flavour, net content, pack. */
@Embeddable
@Schema(
        description =
                "A form in which the product is sold; certificates list the variants that they cover")
public record Variant(
        @Schema(description = "Identity without meaning", required = true) @Column(name = "id")
                UUID id,
        @Schema(description = "Name on the pack", examples = "Hộp 5 kg", required = true)
                @Column(name = "name")
                String name,
        @Schema(description = "Net content as printed", examples = "5 kg")
                @Column(name = "net_content")
                @Nullable String netContent,
        @Schema(description = "Global trade item number", examples = "8938505974194")
                @Column(name = "gtin")
                @Nullable String gtin,
        @Schema(description = "First day on sale") @Column(name = "valid_from")
                @Nullable LocalDate from,
        @Schema(description = "Last day on sale") @Column(name = "valid_until")
                @Nullable LocalDate until) {}
