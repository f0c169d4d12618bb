package vn.ocop.evaluation.recognition.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.Precision;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** A recognition as a source tells it. */
@Schema(
        description =
                "A recognition from before this service, as a source tells it; leave out what it does not say")
record NewHistoricalRecognition(
        @Schema(description = "The product, registered before") @NotNull UUID productId,
        @Schema(
                        description =
                                "What the source says became of it; default RECOGNISED. A product that a council has only"
                                        + " ranked, or that was sent up, is not recognised: 422")
                @Nullable HistoricalOutcome outcome,
        @Schema(description = "Number of the decision", examples = "279/QĐ-UBND")
                @Nullable
                @Size(min = 1, max = 100)
                String decisionNumber,
        @Schema(description = "Day, month or year of signing") @Nullable @Valid
                DateAsKnown signedOn,
        @Schema(description = "Body that issued the decision", examples = "UBND tỉnh Trà Vinh")
                @Nullable
                @Size(min = 1, max = 200)
                String issuingBody,
        @Schema(description = "Stars of the decision, 3 to 5", examples = "4")
                @Nullable
                @Min(3)
                @Max(5)
                Integer stars,
        @Schema(description = "Total, 0 to 100; never shown to the public", examples = "69.25")
                @Nullable
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                BigDecimal score,
        @Schema(description = "Year of the evaluation round", examples = "2021")
                @Nullable
                @Min(2013)
                @Max(2100)
                Integer roundYear,
        @Schema(
                        description =
                                "How the product came to its star; UNKNOWN when the source does not say")
                @Nullable RecognitionKind recognitionKind,
        @Schema(description = "Number printed on the certificate")
                @Nullable
                @Size(min = 1, max = 100)
                String certificateNumber,
        @Schema(
                        description = "Last valid day as printed; it wins over the computed one",
                        examples = "2029-08-05")
                @Nullable LocalDate printedLastDay,
        @Schema(description = "Where this was found", examples = "https://travinh.gov.vn/")
                @NotNull
                @Size(min = 1, max = 1000)
                String source) {

    /** A date with its precision. */
    @Schema(name = "DateAsKnown", description = "A date as exactly as it is known")
    record DateAsKnown(
            @Schema(
                            description = "2021-12-29, 2021-12 or 2021, as the precision says",
                            examples = "2021-12-29")
                    @NotNull
                    @Pattern(regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?")
                    String value,
            @Schema(description = "DAY, MONTH or YEAR") @NotNull Precision precision) {

        PartialDate date() {
            try {
                return new PartialDate(value, precision);
            } catch (IllegalArgumentException _) {
                var message =
                        Text.of(
                                "Không phải ngày, tháng hoặc năm theo độ chính xác đã nêu",
                                "Not a day, month or year as the precision says");
                throw Refusal.of(
                        Problems.INVALID_REQUEST,
                        List.of(Fault.at("/signedOn/value", "date", message)));
            }
        }
    }

    @Nullable PartialDate date() {
        return signedOn == null ? null : signedOn.date();
    }
}
