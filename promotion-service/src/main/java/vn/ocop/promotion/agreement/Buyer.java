package vn.ocop.promotion.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.text.VietnameseText;

/** Who buys. The name stays in this service; events do not carry it. */
@Embeddable
@Schema(description = "The buyer; the name does not leave this service")
record Buyer(
        @Schema(description = "Name of the business", examples = "Công ty Cổ phần Siêu thị Vinh")
                @NotNull
                @Size(min = 2, max = 300)
                @Column(name = "buyer_name")
                String name,
        @Schema(description = "Kind, code list buyer-kind", examples = "RETAILER")
                @NotNull
                @Enumerated(EnumType.STRING)
                @Column(name = "buyer_kind")
                BuyerKind kind,
        @Schema(
                        description = "Country by ISO 3166-1, two letters; absent for Viet Nam",
                        examples = "JP")
                @Pattern(regexp = "[A-Z]{2}")
                @Column(name = "buyer_country")
                @Nullable String country) {

    Buyer cleaned() {
        return new Buyer(VietnameseText.clean(name), kind, country);
    }
}
