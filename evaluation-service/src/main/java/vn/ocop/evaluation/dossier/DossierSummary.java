package vn.ocop.evaluation.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;

/** A row of the list of dossiers. */
@Schema(description = "A dossier in a list")
record DossierSummary(
        UUID id,
        UUID productId,
        @Schema(description = "Name of the product as known here", examples = "Cam Xã Đoài")
                @Nullable String productName,
        UUID producerId,
        @Schema(description = "Codes: list dossier-kind") DossierKind kind,
        Tier level,
        @Schema(description = "Codes: list dossier-state") DossierState state,
        @Schema(description = "Responsible administrative unit", examples = "VN-2T:17827")
                String unit,
        @Schema(description = "Number of the commune's receipt") @Nullable String receiptNumber,
        @Nullable LocalDate submittedOn,
        @Schema(description = "Last day for the next step") @Nullable LocalDate deadline,
        @Schema(description = "true when the deadline has passed and the dossier is open")
                boolean overdue,
        @Schema(description = "Year of the round") @Nullable Integer roundYear,
        @Schema(description = "Made up for a demonstration") boolean demonstration) {

    static DossierSummary of(Dossier d, @Nullable String productName, LocalDate today) {
        return new DossierSummary(
                d.id,
                d.productId,
                productName,
                d.producerId,
                d.kind,
                d.level,
                d.state,
                d.unit,
                d.receiptNumber,
                d.submittedOn,
                d.deadline,
                d.closedAt == null && d.deadline != null && d.deadline.isBefore(today),
                d.roundYear,
                d.demonstration);
    }
}
