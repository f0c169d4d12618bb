package vn.ocop.evaluation.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Action;

/** An item of the agenda. */
@Schema(name = "SessionItem", description = "A dossier on the agenda")
record ItemView(
        UUID id,
        @Schema(description = "Place on the agenda, from 1", examples = "1") int position,
        UUID dossierId,
        UUID productId,
        @Schema(description = "Rule set that governs", examples = "26-2026") String ruleSet,
        @Schema(
                        description =
                                "Its revision under which the item is judged, fixed when scoring opens",
                        examples = "1")
                @Nullable Long ruleSetRevision,
        @Schema(description = "Product set 01 to 26", examples = "01") String productSet,
        @Schema(description = "Codes: list item-state") ItemState state,
        @Schema(description = "Open or last scoring round", examples = "1") int scoringRound,
        @Schema(
                        description =
                                "Sheets sealed in the open round; for the secretary, and for the chair"
                                        + " once he has sealed his own")
                @Nullable Integer sealedCount,
        @Schema(description = "Persons who have sealed; shown as sealedCount is")
                @Nullable List<String> sealedBy,
        @Schema(description = "Persons who score this item") List<String> scorers,
        @Schema(description = "Scoring rounds that are closed") List<ScoringRound> rounds,
        @Schema(description = "Report of the advisory team")
                @Nullable AdvisoryReport advisoryReport,
        @Schema(description = "Visit on site, once it is recorded") @Nullable SiteVisit siteVisit,
        @Schema(description = "Whether the chair needs a reason to confirm") boolean reasonNeeded,
        @Schema(description = "Frozen when the secretary closes") @Nullable ItemResult result,
        @Schema(description = "SHA-256 of the frozen result") @Nullable String sha256,
        @Schema(description = "Subject of the chair who confirmed") @Nullable String confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Schema(description = "Reason of the chair or of the deferral") @Nullable String reason,
        @Schema(description = "What can be done, and whether this caller may do it now")
                List<Action> actions) {}
