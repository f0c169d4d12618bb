package vn.ocop.product.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Revisioned;
import vn.ocop.product.classification.PaperClass;
import vn.ocop.product.classification.PaperKind;

/** One paper. */
@Schema(description = "A paper (tài liệu minh chứng)")
record PaperView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "1") long revision,
        @Schema(description = "PRODUCER or PRODUCT") OwnerKind ownerKind,
        @Schema(description = "The producer or product") UUID ownerId,
        @Schema(description = "What it proves, code list paper-kind", examples = "TEST_REPORT")
                PaperKind kind,
        @Schema(description = "Who may read it, code list paper-class", examples = "PROGRAMME")
                PaperClass paperClass,
        @Schema(description = "Number on the paper", examples = "KN-2026/0815")
                @Nullable String number,
        @Schema(description = "Who issued it") @Nullable String issuer,
        @Schema(description = "First day on which it is valid") @Nullable LocalDate validFrom,
        @Schema(description = "Last day on which it is valid") @Nullable LocalDate validTo,
        @Schema(description = "SHA-256 of the content, in hexadecimal digits") String sha256,
        @Schema(description = "Size of the content in bytes", examples = "48213") long size,
        @Schema(description = "Kind of file, found by its content", examples = "application/pdf")
                String mediaType,
        @Schema(description = "Name of the file as it was sent", examples = "phieu-kiem-nghiem.pdf")
                String fileName,
        @Schema(description = "When it was attached") Instant attachedAt,
        @Schema(description = "Whether it was withdrawn") boolean withdrawn,
        @Schema(description = "Why it was withdrawn") @Nullable String withdrawnFor)
        implements Revisioned {

    static PaperView of(Paper paper) {
        var content = paper.content();
        return new PaperView(
                paper.id(),
                paper.revision(),
                paper.ownerKind(),
                paper.ownerId(),
                paper.kind(),
                paper.paperClass(),
                paper.number(),
                paper.issuer(),
                paper.validFrom(),
                paper.validTo(),
                content.sha256(),
                content.size(),
                content.mediaType(),
                content.fileName(),
                paper.attachedAt(),
                paper.isWithdrawn(),
                paper.withdrawnFor());
    }
}
