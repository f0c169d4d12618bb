package vn.ocop.product.code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that a province's communes count in a certain way. */
@Schema(description = "How the communes of a province count their OCOP numbers, from a day on")
record NewOcopNumberSetting(
        @Schema(description = "The province on today's map", examples = "VN-2T:40")
                @NotNull
                @Pattern(regexp = "VN-2T:[0-9]{2}")
                String province,
        @Schema(
                        description = "PER_YEAR: from 1 each year; RUNNING: on and on",
                        examples = "RUNNING")
                @NotNull
                Counting counting,
        @Schema(description = "First day", examples = "2027-01-01") @NotNull LocalDate from,
        @Schema(description = "The document that says so", examples = "Công văn 123/SNNMT-OCOP")
                @NotNull
                @Size(min = 1, max = 200)
                String document) {}
