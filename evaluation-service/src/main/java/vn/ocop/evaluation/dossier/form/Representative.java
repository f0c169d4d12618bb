package vn.ocop.evaluation.dossier.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who represents the producer (người đại diện), as Form 01 asks. Restricted: kept apart from the
 * dossier, read by those who handle it, each read logged, never in events or logs.
 */
@Schema(
        description =
                "Representative as in Form 01; restricted personal data, returned only by"
                        + " /v1/dossiers/{id}/representative")
public record Representative(
        @Schema(description = "Full name", examples = "Nguyễn Thị Hoa") @NotBlank @Size(max = 200)
                String name,
        @Schema(description = "Position in the organisation", examples = "Giám đốc hợp tác xã")
                @Size(max = 200)
                @Nullable String position,
        @Schema(
                        description =
                                "Whether the representative is a woman; criterion 3.2 asks for no more")
                @Nullable Boolean woman,
        @Schema(description = "Whether the representative is of an ethnic minority")
                @Nullable Boolean ethnicMinority,
        @Schema(description = "Whether the representative is a person with a disability")
                @Nullable Boolean disability,
        @Schema(description = "Address", examples = "Xóm 5, xã Nghi Lộc, tỉnh Nghệ An")
                @Size(max = 500)
                @Nullable String address,
        @Schema(description = "Telephone", examples = "0912 345 678")
                @Pattern(regexp = "[0-9+ ().-]{6,30}")
                @Nullable String telephone) {

    /** A record prints its fields; this one must not end up in a log. */
    @Override
    public String toString() {
        return "Representative[restricted]";
    }
}
