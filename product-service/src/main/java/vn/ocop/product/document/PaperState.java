package vn.ocop.product.document;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.PaperClass;
import vn.ocop.product.classification.PaperKind;

/**
 * The public state of a paper as its events carry it: no file name, and no number of a personal
 * paper.
 */
public record PaperState(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed; higher is newer within an epoch")
                long revision,
        @Schema(description = "PRODUCER or PRODUCT") String ownerKind,
        @Schema(description = "The producer or product") UUID ownerId,
        @Schema(description = "What it proves, code list paper-kind") PaperKind kind,
        @Schema(description = "Who may read it, code list paper-class") PaperClass paperClass,
        @Schema(description = "Number on the paper; never of a personal paper")
                @Nullable String number,
        @Schema(description = "Who issued it; never of a personal paper") @Nullable String issuer,
        @Schema(description = "First day on which it is valid") @Nullable LocalDate validFrom,
        @Schema(description = "Last day on which it is valid") @Nullable LocalDate validTo,
        @Schema(description = "SHA-256 of the content, in hexadecimal digits") String sha256,
        @Schema(description = "Kind of file, found by its content") String mediaType,
        @Schema(description = "Size of the content in bytes") long size,
        @Schema(description = "Whether it was withdrawn") boolean withdrawn,
        @Schema(description = "Area on today's map") String areaPath) {

    static PaperState of(Paper paper, String areaPath) {
        var content = paper.content();
        var personal = paper.paperClass() == PaperClass.PERSONAL;
        return new PaperState(
                paper.id(),
                paper.revision(),
                paper.ownerKind().name(),
                paper.ownerId(),
                paper.kind(),
                paper.paperClass(),
                personal ? null : paper.number(),
                personal ? null : paper.issuer(),
                paper.validFrom(),
                paper.validTo(),
                content.sha256(),
                content.mediaType(),
                content.size(),
                paper.isWithdrawn(),
                areaPath);
    }
}
