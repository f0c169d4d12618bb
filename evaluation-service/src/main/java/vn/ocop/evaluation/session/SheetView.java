package vn.ocop.evaluation.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.Restricted;
import vn.ocop.platform.http.Revisioned;

/** A score sheet as its author sees it, and the council after the round is closed. */
@Schema(name = "ScoreSheetView", description = "A score sheet")
record SheetView(
        UUID id,
        @Schema(description = "Counts the changes of this sheet; part of the ETag") long revision,
        UUID itemId,
        @Schema(description = "Scoring round, from 1", examples = "1") int round,
        @Schema(description = "Seat for which it was written") UUID seatId,
        @Schema(description = "Subject of who wrote it", examples = "hoa.tran") String author,
        @Schema(description = "DRAFT or SEALED", examples = "SEALED") String state,
        @Restricted
                @Schema(
                        description =
                                "Leaf criterion to number of the option chosen; 0: none is met")
                Map<String, Integer> choices,
        @Restricted @Schema(description = "Criteria whose exclusion the member found to apply")
                List<String> knockOuts,
        @Restricted @Schema(description = "Criteria whose stop the member found to apply")
                List<String> stops,
        @Restricted @Schema(description = "The member's opinion") @Nullable String opinion,
        @Nullable Instant sealedAt,
        @Schema(description = "Salted SHA-256 of the content, as in the audit entries")
                String sha256)
        implements Revisioned {

    static SheetView of(ScoreSheet sheet) {
        return new SheetView(
                sheet.id,
                sheet.revision,
                sheet.itemId,
                sheet.round,
                sheet.seatId,
                sheet.author,
                sheet.isSealed() ? "SEALED" : "DRAFT",
                new TreeMap<>(sheet.content.choices()),
                sheet.content.knockOuts(),
                sheet.content.stops(),
                sheet.content.opinion(),
                sheet.sealedAt,
                sheet.sha256());
    }

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "SheetView[sealed]";
    }
}
