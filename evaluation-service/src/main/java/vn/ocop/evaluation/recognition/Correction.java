package vn.ocop.evaluation.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.Particulars;
import vn.ocop.platform.text.VietnameseText;

/** What a certificate should have said (nội dung đính chính); what is absent was right. */
@Schema(description = "What a certificate should have said; what is absent was right")
public record Correction(
        @Schema(description = "Name of the product as printed", examples = "Cam Xã Đoài")
                @Nullable
                @Size(min = 1, max = 300)
                String name,
        @Schema(description = "Number printed on the certificate", examples = "40-0124")
                @Nullable
                @Size(min = 1, max = 100)
                String number,
        @Schema(description = "Stars, 3 to 5", examples = "4") @Nullable @Min(3) @Max(5)
                Integer stars,
        @Schema(description = "Variants that it covers") @Nullable @Size(min = 1, max = 100)
                List<@NotNull UUID> variantIds,
        @Schema(description = "Last valid day as printed", examples = "2029-11-03")
                @Nullable LocalDate printedLastDay) {

    /** The whole of what it says when this is put right. */
    Particulars appliedTo(Particulars wrong) {
        return new Particulars(
                name == null ? wrong.name() : VietnameseText.clean(name),
                number == null ? wrong.number() : VietnameseText.clean(number),
                stars == null ? wrong.stars() : stars,
                variantIds == null ? wrong.variantIds() : variantIds,
                wrong.holderId(),
                printedLastDay == null ? wrong.printedLastDay() : printedLastDay);
    }
}
