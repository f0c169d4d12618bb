package vn.ocop.evaluation.dossier.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Samples of the product (sản phẩm mẫu) that were received. */
@Schema(description = "Samples received with the dossier")
public record Samples(
        @Schema(description = "Number of samples", examples = "5") @NotNull @Min(0) @Max(1000)
                Integer count,
        @Schema(description = "Day of receipt, not in the future", examples = "2026-09-14") @NotNull
                LocalDate receivedOn) {

    /** How many there are; none without a record. */
    public static int count(@Nullable Samples samples) {
        return samples == null ? 0 : samples.count();
    }
}
