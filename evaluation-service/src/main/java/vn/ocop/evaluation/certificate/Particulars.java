package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a certificate says, apart from its term and the decision behind it (nội dung giấy). */
@Schema(
        name = "CertificateParticulars",
        description = "What the paper says, apart from its term and the decision behind it")
public record Particulars(
        @Schema(description = "Name of the product as printed", examples = "Cam Xã Đoài")
                @Nullable String name,
        @Schema(description = "Number printed on the certificate", examples = "40-0123")
                @Nullable String number,
        @Schema(description = "Stars, 3 to 5", examples = "4") @Nullable Integer stars,
        @Schema(description = "Variants that it covers") List<UUID> variantIds,
        @Schema(description = "Holder") @Nullable UUID holderId,
        @Schema(description = "Last valid day as printed", examples = "2029-11-03")
                @Nullable LocalDate printedLastDay) {}
