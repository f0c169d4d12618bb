package vn.ocop.evaluation.ranking;

import java.util.List;
import java.util.Map;

/**
 * A score sheet (phiếu chấm điểm) as a member fills it.
 *
 * @param member who filled it, unique among the sheets
 * @param choices leaf criterion to number of the option chosen, from 1; 0 means that none is met
 * @param knockOuts criteria whose exclusion the member found to apply, {@value #DOSSIER} for the
 *     finding of the set
 * @param stops criteria whose stop the member found to apply
 */
public record Sheet(
        String member, Map<String, Integer> choices, List<String> knockOuts, List<String> stops) {

    /** Stands among the knock-outs for the exclusion printed above the sheet of a product set. */
    public static final String DOSSIER = "dossier";

    /**
     * Member of the extra sheet that decides the minimums under {@link
     * StarMinimumTest#AGREED_OPTION}.
     */
    public static final String AGREED = "agreed";

    public Sheet {
        choices = Map.copyOf(choices);
        knockOuts = List.copyOf(knockOuts);
        stops = List.copyOf(stops);
    }

    public static Sheet of(String member, Map<String, Integer> choices) {
        return new Sheet(member, choices, List.of(), List.of());
    }

    boolean isAgreed() {
        return member.equals(AGREED);
    }
}
