package vn.ocop.evaluation.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.Representative;
import vn.ocop.evaluation.dossier.form.SelfAssessment;

/** Merge patch of a draft: what is absent stays; lists are replaced, forms are merged by field. */
@Schema(description = "Change of a draft (merge patch)")
record DossierChange(
        @Schema(description = "Variants to be covered") @Size(max = 200)
                @Nullable List<UUID> variantIds,
        @Schema(description = "Papers of the registry, instead of those before") @Size(max = 500)
                @Nullable List<UUID> papers,
        @Schema(description = "Form 01, merged by field") @Valid
                @Nullable Registration registration,
        @Schema(description = "Form 01, the representative, replaced as a whole; restricted") @Valid
                @Nullable Representative representative,
        @Schema(description = "Form 02, merged by criterion") @Valid
                @Nullable SelfAssessment selfAssessment) {}
