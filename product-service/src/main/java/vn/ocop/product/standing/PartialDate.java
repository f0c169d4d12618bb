package vn.ocop.product.standing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date known to the day, the month or the year.
 *
 * @param value {@code 2021-12-29}, {@code 2021-12} or {@code 2021}
 * @param precision {@code DAY}, {@code MONTH} or {@code YEAR}
 */
@Schema(description = "A date known to the day, the month or the year")
public record PartialDate(
        @Schema(
                        description = "The date as far as it is known",
                        examples = {"2021-12-29", "2021-12", "2021"})
                String value,
        @Schema(description = "DAY, MONTH or YEAR", examples = "DAY") String precision) {

    /** The way it is written in Vietnam: 29/12/2021, 12/2021, 2021. */
    public String inWords() {
        var parts = value.split("-", -1);
        return switch (parts.length) {
            case 3 -> parts[2] + "/" + parts[1] + "/" + parts[0];
            case 2 -> parts[1] + "/" + parts[0];
            default -> value;
        };
    }
}
