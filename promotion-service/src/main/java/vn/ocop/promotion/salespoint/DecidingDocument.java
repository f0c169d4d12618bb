package vn.ocop.promotion.salespoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The document that decided on a point of sale. */
@Embeddable
@Schema(description = "The document that decided on the point of sale")
record DecidingDocument(
        @Schema(description = "Number", examples = "1325/QĐ-SCT")
                @NotNull
                @Size(min = 1, max = 100)
                @Column(name = "document_number")
                String number,
        @Schema(description = "Date of signing", examples = "2026-08-14")
                @NotNull
                @Column(name = "document_date")
                LocalDate date,
        @Schema(description = "Issuing body", examples = "Sở Công Thương tỉnh Nghệ An")
                @Size(max = 300)
                @Column(name = "document_issuer")
                @Nullable String issuer) {}
