package vn.ocop.evaluation.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Note;
import vn.ocop.evaluation.ruleset.NoteType;
import vn.ocop.evaluation.ruleset.Option;
import vn.ocop.evaluation.ruleset.Rubric;

/**
 * Sheets judged under their own and under another rubric.
 *
 * @param criteria every leaf of both rubrics, those of the sheets first
 * @param before what the sheets give under their own rubric
 * @param lowest what they give under the other one when open criteria get no points
 * @param highest what they give when open criteria get all their points
 * @param droppedFindings findings of exclusion or stop that the other rubric does not know
 */
public record Replay(
        List<Compared> criteria,
        Ranking before,
        Ranking lowest,
        Ranking highest,
        Set<String> droppedFindings) {

    public static Replay of(
            StarEngine own, StarEngine other, List<Sheet> sheets, RankingSettings settings) {
        List<Compared> criteria = compared(own.rubric(), other.rubric(), sheets);
        Set<String> dropped = new TreeSet<>();
        List<Sheet> low = new ArrayList<>();
        List<Sheet> high = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Carried carried = new Carried(sheet, criteria, other.rubric(), dropped);
            low.add(carried.sheet(false));
            high.add(carried.sheet(true));
        }
        return new Replay(
                criteria,
                own.judge(sheets, settings).ranking(),
                other.judge(low, settings).ranking(),
                other.judge(high, settings).ranking(),
                dropped);
    }

    private static List<Compared> compared(Rubric own, Rubric other, List<Sheet> sheets) {
        Map<String, Criterion> before = leaves(own);
        Map<String, Criterion> after = leaves(other);
        Set<String> codes = new LinkedHashSet<>();
        own.leaves().forEach(leaf -> codes.add(leaf.code()));
        other.leaves().forEach(leaf -> codes.add(leaf.code()));
        return codes.stream()
                .map(code -> Compared.of(code, before.get(code), after.get(code), sheets))
                .toList();
    }

    private static Map<String, Criterion> leaves(Rubric rubric) {
        Map<String, Criterion> leaves = new HashMap<>();
        rubric.leaves().forEach(leaf -> leaves.put(leaf.code(), leaf));
        return leaves;
    }

    /** Whether every criterion of the other rubric was judged, so that there is one outcome. */
    public boolean certain() {
        return lowest.equals(highest);
    }

    /** A sheet carried over to the other rubric. */
    private record Carried(
            Sheet sheet, List<Compared> criteria, Rubric other, Set<String> dropped) {

        Sheet sheet(boolean best) {
            Map<String, Integer> choices = new HashMap<>();
            for (Compared one : criteria) {
                Criterion after = one.after();
                if (after != null) {
                    choices.put(after.code(), choice(one, after, best));
                }
            }
            return new Sheet(
                    sheet.member(),
                    choices,
                    findings(sheet.knockOuts(), NoteType.EXCLUSION),
                    findings(sheet.stops(), NoteType.STOP_SCORING));
        }

        private int choice(Compared one, Criterion after, boolean best) {
            Integer chosen = one.carries() ? sheet.choices().get(after.code()) : null;
            if (chosen != null) {
                return chosen;
            }
            return best ? best(after) : 0;
        }

        private static int best(Criterion leaf) {
            int best = 0;
            for (int number = 1; number <= leaf.options().size(); number++) {
                Option option = leaf.options().get(number - 1);
                if (best == 0 || option.points() > leaf.options().get(best - 1).points()) {
                    best = number;
                }
            }
            return best;
        }

        private List<String> findings(List<String> codes, NoteType type) {
            List<String> known = new ArrayList<>();
            for (String code : codes) {
                if (isKnown(code, type)) {
                    known.add(code);
                } else {
                    dropped.add(code);
                }
            }
            return known;
        }

        private boolean isKnown(String code, NoteType type) {
            if (code.equals(Sheet.DOSSIER)) {
                return other.productSet().exclusion();
            }
            return other.nodes()
                    .filter(node -> node.code().equals(code))
                    .flatMap(node -> node.notes().stream())
                    .filter(Note::finding)
                    .anyMatch(note -> note.type() == type);
        }
    }
}
