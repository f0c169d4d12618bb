package vn.ocop.evaluation.dossier.comparison;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.SelfAssessment;

/** What a dossier holds, as far as two of them are compared. */
public record Filed(
        UUID dossierId,
        @Nullable Registration registration,
        @Nullable SelfAssessment selfAssessment,
        List<AttachedPaper> papers) {}
