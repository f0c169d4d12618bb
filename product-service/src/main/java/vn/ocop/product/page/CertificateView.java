package vn.ocop.product.page;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.standing.CertificateSummary;

/** The page of a certificate for programs. */
@Schema(description = "A certificate as its page shows it, with the one that holds today")
record CertificateView(
        @Schema(description = "The certificate asked for") CertificateSummary certificate,
        @Schema(description = "The product") UUID productId,
        @Schema(description = "Short code of the product's page", examples = "7kq2m9xw4t")
                String productCode,
        @Schema(description = "Name of the product", examples = "Cam Xã Đoài") String productName,
        @Schema(description = "Name of today's producer") @Nullable String producerName,
        @Schema(description = "The product's certificate in force today, where that is another one")
                @Nullable CertificateSummary current,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {}
