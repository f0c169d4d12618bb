package vn.ocop.evaluation.ranking;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.ruleset.Criterion;

/**
 * A valid sheet with its points.
 *
 * @param choices number of the chosen option by leaf, 0 where none is met or the leaf is missing
 * @param chosen points of the chosen options by leaf, whether or not a condition lets them count
 * @param counted points that count by leaf
 * @param complete false when leaves are missing after a stop
 * @param knockOuts exclusions that the member found
 * @param stops stops that the member found or that the points give
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, read by index everywhere
record ScoredSheet(
        String member,
        int[] choices,
        int[] chosen,
        int[] counted,
        boolean complete,
        List<String> knockOuts,
        List<String> stops) {

    static ScoredSheet of(Sheet sheet, Layout layout) {
        List<Criterion> leaves = layout.rubric().leaves();
        int[] choices = new int[leaves.size()];
        int[] chosen = new int[leaves.size()];
        boolean complete = true;
        for (int i = 0; i < chosen.length; i++) {
            Integer choice = sheet.choices().get(leaves.get(i).code());
            complete &= choice != null;
            choices[i] = choice == null ? 0 : choice;
            chosen[i] = choices[i] == 0 ? 0 : leaves.get(i).options().get(choices[i] - 1).points();
        }
        List<String> stops = stops(sheet, layout);
        return new ScoredSheet(
                sheet.member(),
                choices,
                chosen,
                layout.counted(chosen),
                complete,
                sheet.knockOuts(),
                stops);
    }

    /**
     * Stops of a sheet; a leaf without a choice gives none. Also asked of sheets not yet found
     * valid.
     */
    static List<String> stops(Sheet sheet, Layout layout) {
        List<String> stops = new ArrayList<>(sheet.stops());
        for (Layout.Stopper stopper : layout.stoppers()) {
            if (stopper.leaves().stream()
                    .anyMatch(leaf -> isZero(sheet, layout.rubric().leaves().get(leaf)))) {
                stops.add(stopper.criterion());
            }
        }
        return stops;
    }

    private static boolean isZero(Sheet sheet, Criterion leaf) {
        Integer choice = sheet.choices().get(leaf.code());
        if (choice == null || choice < 0 || choice > leaf.options().size()) {
            return false;
        }
        return choice == 0 || leaf.options().get(choice - 1).points() == 0;
    }

    int total() {
        int sum = 0;
        for (int points : counted) {
            sum += points;
        }
        return sum;
    }
}
