package vn.ocop.evaluation.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step that a dossier has taken.
 *
 * @param on legal date of the step
 * @param person subject of who took it
 * @param number of the receipt, letter or decision
 * @param deadline last day for the next step, where the law sets one
 * @param reason of a rejection, withdrawal, supplement, postponement or return
 */
record Step(
        DossierState state,
        LocalDate on,
        String person,
        @Nullable String number,
        @Nullable LocalDate deadline,
        @Nullable String reason) {

    static Step of(DossierState state, LocalDate on, String person) {
        return new Step(state, on, person, null, null, null);
    }

    Step numbered(String text) {
        return new Step(state, on, person, text, deadline, reason);
    }

    Step due(@Nullable LocalDate day) {
        return new Step(state, on, person, number, day, reason);
    }

    Step because(String text) {
        return new Step(state, on, person, number, deadline, text);
    }
}
