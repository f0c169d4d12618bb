package vn.ocop.evaluation.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.certificate.ReissueReason;
import vn.ocop.evaluation.certificate.RevocationGround;
import vn.ocop.evaluation.course.Action;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.platform.http.Revisioned;

/** One decision. */
@Schema(description = "A decision about recognition (quyết định)")
record DecisionView(
        @Schema(description = "Identity without meaning") UUID id,
        @Schema(description = "How often it was changed", examples = "2") long revision,
        @Schema(description = "What it decides, code list decision-kind") DecisionKind kind,
        @Schema(description = "DRAFT, or SIGNED for good") DecisionStage state,
        @Schema(description = "Body that issues it", examples = "UBND tỉnh Nghệ An")
                String issuingBody,
        @Schema(description = "Unit of that body by the map of its day", examples = "VN-2T:40")
                String unit,
        @Schema(description = "Area on today's map", examples = "VN/40") String areaPath,
        @Schema(description = "Number; only after signing", examples = "3217/QĐ-UBND")
                @Nullable String number,
        @Schema(description = "Day of signing", examples = "2026-11-03")
                @Nullable LocalDate signedOn,
        @Schema(description = "First day of effect", examples = "2026-11-03")
                @Nullable LocalDate firstDay,
        @Schema(description = "Last valid day as printed on the certificates")
                @Nullable LocalDate printedLastDay,
        @Schema(description = "Who signed") @Nullable String signer,
        @Schema(description = "In which capacity", examples = "KT. Chủ tịch, Phó Chủ tịch")
                @Nullable String capacity,
        @Schema(description = "SHA-256 of the signed file") @Nullable String fileSha256,
        @Schema(description = "One line for each product") List<Line> lines,
        @Schema(description = "What the caller may do now") List<Action> actions)
        implements Revisioned {

    /** What it orders for one product. */
    @Schema(name = "DecisionLine", description = "What the decision orders for one product")
    record Line(
            @Schema(description = "Product") UUID productId,
            @Schema(description = "Name of the product today", examples = "Cam Xã Đoài")
                    @Nullable String productName,
            @Schema(description = "Dossier whose result it approves or recognises")
                    @Nullable UUID dossierId,
            @Schema(description = "Certificate that it is about, or that its signature issued")
                    @Nullable UUID certificateId,
            @Schema(
                            description = "Stars of the confirmed result or of the certificate",
                            examples = "4")
                    @Nullable Integer stars,
            @Schema(description = "Kind of recognition") @Nullable RecognitionKind recognitionKind,
            @Schema(description = "Variants that the certificate covers") List<UUID> variantIds,
            @Schema(description = "Ground of the revocation") @Nullable RevocationGround ground,
            @Schema(description = "Inspection on which it is revoked") @Nullable UUID inspectionId,
            @Schema(description = "Letter on which it is revoked") @Nullable Letter confirmation,
            @Schema(
                            description =
                                    "Last day for the revocation: 15 days from the conclusion or the letter",
                            examples = "2026-11-25")
                    @Nullable LocalDate dueOn,
            @Schema(description = "What is put right") @Nullable Correction correction,
            @Schema(description = "Why there is a new paper, code list reissue-reason")
                    @Nullable ReissueReason reissueReason,
            @Schema(description = "Number of the new paper", examples = "40-0124")
                    @Nullable String certificateNumber,
            @Schema(description = "New holder") @Nullable UUID holderId,
            @Schema(description = "Remark in the annex") @Nullable String note) {}
}
