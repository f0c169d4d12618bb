package vn.ocop.evaluation.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.Representative;
import vn.ocop.evaluation.dossier.form.SelfAssessment;

/** Request to open a dossier. */
@Schema(description = "A new dossier; forms may be filled later, until submission")
record NewDossier(
        @Schema(description = "Product of the registry") @NotNull UUID productId,
        @Schema(description = "FIRST, UPGRADE or RE_EVALUATION", examples = "FIRST") @NotNull
                DossierKind kind,
        @Schema(description = "Product set 01 to 26; absent: as in the registry", examples = "01")
                @Pattern(regexp = "0[1-9]|1[0-9]|2[0-6]")
                @Nullable String productSet,
        @Schema(
                        description =
                                "Variants to be covered; absent: all that the product has on submission")
                @Size(max = 200)
                @Nullable List<UUID> variantIds,
        @Schema(description = "Papers of the registry that belong to the dossier") @Size(max = 500)
                @Nullable List<UUID> papers,
        @Schema(description = "Form 01") @Valid @Nullable Registration registration,
        @Schema(description = "Form 01, who represents the producer; restricted") @Valid
                @Nullable Representative representative,
        @Schema(description = "Form 02") @Valid @Nullable SelfAssessment selfAssessment) {}
