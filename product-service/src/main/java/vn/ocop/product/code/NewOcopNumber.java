package vn.ocop.product.code;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request for an OCOP number. */
@Schema(description = "An OCOP number to be given, or one found on paper")
record NewOcopNumber(
        @Schema(
                        description =
                                "Year of the round; this year or the next, unless a value is given",
                        examples = "2026")
                @NotNull
                @Min(2018)
                @Max(2100)
                Integer year,
        @Schema(
                        description =
                                "A number found on paper, recorded as it stands (old pattern"
                                        + " province-district-commune-serial-year); does not move the commune's counter",
                        examples = "40-429-17830-3-2021")
                @Size(min = 3, max = 64)
                @Pattern(regexp = "[0-9A-Za-zĐđ][0-9A-Za-zĐđ./ _-]*")
                @Nullable String value) {}
