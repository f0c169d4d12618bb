package vn.ocop.evaluation.ruleset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revocation of a certificate (thu hồi): grounds, who decides by star, steps. */
@Schema(description = "Revocation of a certificate")
public record Revocation(
        @Schema(description = "The grounds", required = true) List<RevocationGround> grounds,
        @Schema(description = "Who decides, by star", required = true)
                List<RevocationAuthority> authorities,
        @Schema(description = "The steps", required = true) List<String> steps,
        @Schema(description = "How sure we are", required = true) Confidence confidence) {

    /** A ground with the letter of its clause. */
    @Schema(name = "RevocationGroundText", description = "A ground for revocation")
    public record RevocationGround(
            @Schema(description = "Code of the ground", examples = "FALSE_DOSSIER", required = true)
                    String code,
            @Schema(description = "Letter of its clause", examples = "a", required = true)
                    String clause,
            @Schema(description = "In our words", required = true) String text) {}

    @Schema(description = "Who revokes")
    public record RevocationAuthority(
            @Schema(description = "Stars of the certificate", required = true) List<Integer> stars,
            @Schema(
                            description = "Code of the authority",
                            examples = "PROVINCE_CHAIR",
                            required = true)
                    String authority,
            @Schema(description = "Its name", required = true) String name) {}
}
