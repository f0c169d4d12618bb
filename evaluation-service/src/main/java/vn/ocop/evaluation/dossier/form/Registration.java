package vn.ocop.evaluation.dossier.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Form 01 (Phiếu đăng ký đánh giá, phân hạng) without the person who signs it. */
@Schema(description = "Form 01, registration for evaluation, without the representative")
public record Registration(
        @Schema(
                        description =
                                "What the product is and how it is made; needed for submission",
                        examples = "Cam Xã Đoài trồng tại xã Nghi Lộc, thu hoạch từ tháng 11")
                @Size(max = 4000)
                @Nullable String productDescription,
        @Schema(description = "Where it is made", examples = "Xóm 5, xã Nghi Lộc") @Size(max = 500)
                @Nullable String productionAddress,
        @Schema(description = "Year in which production began", examples = "2015")
                @Min(1800)
                @Max(2100)
                @Nullable Integer producedSince,
        @Schema(description = "Output of a year, in the producer's words", examples = "30 tấn")
                @Size(max = 500)
                @Nullable String yearlyOutput,
        @Schema(description = "Number of workers", examples = "12") @Min(0) @Max(1_000_000)
                @Nullable Integer workers,
        @Schema(description = "Of these, workers of the commune", examples = "10")
                @Min(0)
                @Max(1_000_000)
                @Nullable Integer localWorkers,
        @Schema(description = "Address on the web", examples = "https://camxadoai.example.vn")
                @Size(max = 300)
                @Nullable String website,
        @Schema(
                        description =
                                "What has changed since the recognition; needed for submission of an"
                                        + " UPGRADE")
                @Size(max = 4000)
                @Nullable String changesSinceRecognition) {}
