package vn.ocop.evaluation.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.RevocationGround;

/**
 * An inspection as a decision needs it.
 *
 * @param ground of the violation that it concluded; absent without one
 * @param dueOn last day for the revocation
 */
public record KnownInspection(
        UUID certificateId, @Nullable RevocationGround ground, @Nullable LocalDate dueOn) {

    static KnownInspection of(Inspection inspection) {
        var conclusion = inspection.conclusion;
        return new KnownInspection(
                inspection.certificateId,
                conclusion == null ? null : conclusion.ground(),
                inspection.dueOn);
    }
}
