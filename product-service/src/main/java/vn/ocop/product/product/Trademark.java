package vn.ocop.product.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.TrademarkState;
import vn.ocop.product.classification.TrademarkUsage;

/** A trademark under which a product is sold. */
@Embeddable
@Schema(description = "A trademark under which the product is sold")
public record Trademark(
        @Schema(description = "The mark", examples = "Cam Vinh")
                @NotNull
                @Size(min = 1, max = 200)
                @Column(name = "name")
                String name,
        @Schema(description = "Number of application or certificate", examples = "4-2007-12345")
                @Size(max = 64)
                @Column(name = "number")
                @Nullable String number,
        @Schema(
                        description = "How far it has come, code list trademark-state",
                        examples = "REGISTERED")
                @NotNull
                @Column(name = "state")
                @Enumerated(EnumType.STRING)
                TrademarkState state,
        @Schema(
                        description = "By which right it is used, code list trademark-usage",
                        examples = "COLLECTIVE")
                @NotNull
                @Column(name = "usage")
                @Enumerated(EnumType.STRING)
                TrademarkUsage usage) {}
