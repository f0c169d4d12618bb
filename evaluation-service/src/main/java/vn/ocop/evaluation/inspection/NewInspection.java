package vn.ocop.evaluation.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspection to be recorded. */
@Schema(description = "An inspection to be recorded")
record NewInspection(
        @Schema(description = "Certificate whose product was inspected") @NotNull
                UUID certificateId,
        @Schema(description = "What brought the inspectors, code list inspection-kind") @NotNull
                InspectionKind kind,
        @Schema(description = "Body that inspected", examples = "Sở Nông nghiệp và Môi trường")
                @NotNull
                @Size(min = 1, max = 200)
                String body,
        @Schema(description = "Day of the inspection, not in the future", examples = "2026-11-02")
                @NotNull
                LocalDate inspectedOn,
        @Schema(
                        description = "What was found; no personal data",
                        examples = "Vùng nguyên liệu không còn được chứng nhận VietGAP")
                @NotNull
                @Size(min = 1, max = 4000)
                String findings,
        @Schema(description = "Papers of the inspection by their hash; none when absent")
                @Nullable
                @Size(max = 50)
                List<@Valid @NotNull InspectionPaper> papers) {

    static final String EXAMPLE =
            """
            {"certificateId": "0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52", "kind": "PLANNED",
             "body": "Sở Nông nghiệp và Môi trường tỉnh Nghệ An", "inspectedOn": "2026-11-02",
             "findings": "Vùng nguyên liệu không còn được chứng nhận VietGAP",
             "papers": [{"title": "Biên bản kiểm tra số 12/BB-KT",
                         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}""";
}
