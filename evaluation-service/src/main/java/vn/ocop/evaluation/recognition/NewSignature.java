package vn.ocop.evaluation.recognition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a decision was signed. */
@Schema(description = "That the decision was signed; its lines take effect with it")
public record NewSignature(
        @Schema(description = "Number of the decision", examples = "3217/QĐ-UBND")
                @NotNull
                @Size(min = 1, max = 100)
                String number,
        @Schema(description = "Day of signing, not in the future", examples = "2026-11-03") @NotNull
                LocalDate signedOn,
        @Schema(description = "Who signed", examples = "Nguyễn Văn A")
                @NotNull
                @Size(min = 1, max = 200)
                String signer,
        @Schema(description = "In which capacity", examples = "KT. Chủ tịch, Phó Chủ tịch")
                @NotNull
                @Size(min = 1, max = 200)
                String capacity,
        @Schema(
                        description =
                                "First day of effect: first valid day of the certificates, or first day of the revocation;"
                                        + " not before the signing, which is the default",
                        examples = "2026-11-03")
                @Nullable LocalDate firstDay,
        @Schema(
                        description =
                                "Last valid day as printed on the certificates (RECOGNITION); it wins over the computed"
                                        + " one, and both are kept",
                        examples = "2029-11-03")
                @Nullable LocalDate printedLastDay,
        @Schema(
                        description = "SHA-256 of the file that was signed, in hexadecimal",
                        examples =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                @Nullable
                @Pattern(regexp = "[0-9a-f]{64}")
                String fileSha256) {}
