package vn.ocop.product.document;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.product.classification.PaperClass;
import vn.ocop.product.classification.PaperKind;

/** The public state of a paper as its events carry it: no file name, and no number of a personal paper. */
@Schema(description = "Public state of a paper")
public record PaperState(
        UUID id,
        long revision,
        String ownerKind,
        UUID ownerId,
        PaperKind kind,
        PaperClass paperClass,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String sha256,
        String mediaType,
        long size,
        boolean withdrawn,
        String areaPath) {

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
