package vn.ocop.evaluation.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** Reads a merge patch, whose values keep what {@link DossierChange} asks of them. */
@ApplicationScoped
class ReadDossierPatch {

    private final ObjectMapper json;
    private final Validator validator;

    ReadDossierPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    DossierPatch from(JsonNode body) {
        var patch = new DossierPatch(body, json);
        var violations = validator.validate(patch.given());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patch;
    }

    /** The content of a new draft, which removes nothing. */
    DossierPatch of(NewDossier request) {
        var content =
                new DossierChange(
                        request.variantIds(),
                        request.papers(),
                        request.registration(),
                        request.representative(),
                        request.selfAssessment());
        return new DossierPatch(json.valueToTree(content), json);
    }
}
