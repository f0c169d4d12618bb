package vn.ocop.promotion.money;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of money; whole đồng. */
@Embeddable
@Schema(
        description = "An amount of money: whole đồng",
        examples = "{\"amount\": 17500000000, \"currency\": \"VND\"}")
public record Money(
        @Schema(description = "Amount in whole units of the currency", examples = "17500000000")
                @Min(0)
                @Max(MOST)
                long amount,
        @Schema(description = "Currency by ISO 4217; VND only", examples = "VND")
                @NotNull
                @Pattern(regexp = VND)
                String currency) {

    static final long MOST = 1_000_000_000_000_000L;
    private static final String VND = "VND";

    public static Money dong(long amount) {
        return new Money(amount, VND);
    }
}
