package vn.ocop.evaluation.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.certificate.ReissueReason;
import vn.ocop.evaluation.certificate.RevocationGround;
import vn.ocop.evaluation.course.Letter;

/** A decision to be prepared. */
@Schema(description = "A decision to be prepared; nothing happens before it is signed")
public record NewDecision(
        @Schema(description = "What it decides, code list decision-kind") @NotNull
                DecisionKind kind,
        @Schema(description = "Body that issues it", examples = "UBND tỉnh Nghệ An")
                @NotNull
                @Size(min = 1, max = 200)
                String issuingBody,
        @Schema(
                        description =
                                "Unit of that body, by the map of its day: a province for 3 and 4 stars, VN for 5 stars",
                        examples = "VN-2T:40")
                @NotNull
                @Size(min = 2, max = 20)
                String unit,
        @Schema(description = "One line for each product") @NotNull @Size(min = 1, max = 500)
                List<@Valid @NotNull NewLine> lines) {

    /** One line, about a dossier or about a certificate; each kind of decision has its fields. */
    @Schema(
            name = "NewDecisionLine",
            description =
                    "One line: a dossier for RECOGNITION and RESULT_APPROVAL, a certificate for all others")
    public record NewLine(
            @Schema(description = "Dossier with a confirmed result") @Nullable UUID dossierId,
            @Schema(description = "Certificate that the decision is about")
                    @Nullable UUID certificateId,
            @Schema(
                            description =
                                    "Stars, 3 to 5. They come from the confirmed result or from the certificate; where"
                                            + " given here they must agree with it",
                            examples = "4")
                    @Nullable
                    @Min(3)
                    @Max(5)
                    Integer stars,
            @Schema(
                            description =
                                    "Kind of recognition. It follows from the dossier's kind; where given here it must agree")
                    @Nullable RecognitionKind recognitionKind,
            @Schema(
                            description =
                                    "Variants that the certificate covers; all of the product when absent")
                    @Nullable
                    @Size(max = 100)
                    List<@NotNull UUID> variantIds,
            @Schema(description = "Ground of the revocation, code list revocation-ground")
                    @Nullable RevocationGround ground,
            @Schema(
                            description =
                                    "REVOCATION: the inspection that concluded with a violation on this ground")
                    @Nullable UUID inspectionId,
            @Schema(
                            description =
                                    "REVOCATION, in the place of an inspection: the commune's confirmation that production has"
                                            + " ended (CEASED_PRODUCTION) or the letter of the competent body"
                                            + " (OTHER_BY_AUTHORITY)")
                    @Nullable
                    @Valid
                    Letter confirmation,
            @Schema(description = "CORRECTION: what is right; what is absent stays")
                    @Nullable
                    @Valid
                    Correction correction,
            @Schema(description = "REISSUE: why, code list reissue-reason")
                    @Nullable ReissueReason reissueReason,
            @Schema(
                            description =
                                    "REISSUE: number of the new paper, where it has another one",
                            examples = "40-0124")
                    @Nullable
                    @Size(min = 1, max = 100)
                    String certificateNumber,
            @Schema(
                            description =
                                    "TRANSFER: the new holder, to whom the registry has transferred the product")
                    @Nullable UUID holderId,
            @Schema(
                            description = "Remark in the annex",
                            examples = "Biên bản kiểm tra số 12/BB ngày 02/11/2026")
                    @Nullable
                    @Size(max = 1000)
                    String note) {}
}
