package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.AttachedPaper;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.SelfAssessment;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.shape.MergePatch;

/**
 * A merge patch of a draft, where {@code null} removes: a list, a form, a field of a form, the
 * choice or the evidence of a criterion.
 */
record DossierPatch(JsonNode body, ObjectMapper json) {

    /** The values that it gives. */
    DossierChange given() {
        return read(MergePatch.given(body), DossierChange.class);
    }

    void applyTo(Dossier dossier) {
        var given = given();
        dossier.registration =
                merged(
                        "registration",
                        dossier.registration,
                        given.registration(),
                        Registration.class);
        dossier.selfAssessment =
                merged(
                        "selfAssessment",
                        dossier.selfAssessment,
                        given.selfAssessment(),
                        SelfAssessment.class);
        if (body.has("variantIds")) {
            dossier.variantIds = listed(given.variantIds());
        }
        if (body.has("papers")) {
            dossier.papers = papers(given.papers(), dossier.selfAssessment);
        } else {
            dossier.addPapers(papers(null, given.selfAssessment()));
        }
    }

    boolean removesRepresentative() {
        return body.path("representative").isNull();
    }

    private static List<AttachedPaper> papers(
            @Nullable List<UUID> ids, @Nullable SelfAssessment assessment) {
        return PaperCheck.drafted(ids, assessment);
    }

    private static List<UUID> listed(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids;
    }

    private <T> @Nullable T merged(String form, @Nullable T old, @Nullable T given, Class<T> type) {
        if (given == null) {
            return body.has(form) ? null : old;
        }
        return read(MergePatch.applied(json.valueToTree(old), body.path(form)), type);
    }

    private <T> T read(JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException _) {
            throw Refusal.of(Problems.INVALID_REQUEST);
        }
    }
}
