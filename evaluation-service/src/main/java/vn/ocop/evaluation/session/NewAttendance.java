package vn.ocop.evaluation.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request with who is there and who stands aside. */
@Schema(description = "Who is there, and who stands aside for which dossier")
record NewAttendance(
        @Schema(
                        description =
                                "Subjects of the persons who are there: holders or substitutes",
                        examples = "[\"hung.vo\", \"lan.pham\", \"hoa.tran\"]")
                @NotNull
                @Size(max = 60)
                List<@NotBlank String> present,
        @Schema(description = "Who stands aside for which dossier, and why") @Size(max = 500)
                @Nullable List<@Valid @NotNull NewRecusal> recusals) {

    /** Request to stand aside. */
    @Schema(description = "A member stands aside for a dossier")
    record NewRecusal(
            @Schema(description = "Subject of the member", examples = "hoa.tran") @NotBlank
                    String subject,
            @Schema(description = "Dossier of the agenda") @NotNull UUID dossierId,
            @Schema(description = "Why", examples = "Có quan hệ gia đình với chủ thể")
                    @NotBlank
                    @Size(max = 1000)
                    String reason) {}
}
