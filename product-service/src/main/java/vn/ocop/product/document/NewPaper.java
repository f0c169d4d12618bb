package vn.ocop.product.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.PaperKind;

/** What is said about a paper that is attached. */
@Schema(description = "What the file is; sent as the part paper beside the part file")
record NewPaper(
        @Schema(description = "PRODUCER or PRODUCT", examples = "PRODUCT") @NotNull
                OwnerKind ownerKind,
        @Schema(description = "Id of the producer or product") @NotNull UUID ownerId,
        @Schema(
                        description =
                                "What the paper proves, code list paper-kind; decides its class: PUBLIC, PROGRAMME"
                                        + " or PERSONAL",
                        examples = "TEST_REPORT")
                @NotNull
                PaperKind kind,
        @Schema(description = "Number on the paper", examples = "KN-2026/0815") @Size(max = 100)
                @Nullable String number,
        @Schema(
                        description = "Who issued it",
                        examples = "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng Nghệ An")
                @Size(max = 200)
                @Nullable String issuer,
        @Schema(description = "First day on which it is valid", examples = "2026-03-01")
                @Nullable LocalDate validFrom,
        @Schema(description = "Last day on which it is valid", examples = "2027-02-28")
                @Nullable LocalDate validTo) {}
