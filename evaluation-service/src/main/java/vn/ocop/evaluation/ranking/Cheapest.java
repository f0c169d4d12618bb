package vn.ocop.evaluation.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Chooses one move per group so that the gains reach a need at the least cost, then with the fewest
 * steps. Exact: dynamic programming over the gain still needed, in whole points of the sum of all
 * totals.
 */
final class Cheapest {

    private static final int UNREACHABLE = Integer.MAX_VALUE;

    /** One step weighs less than one point of cost; no rubric has so many leaves. */
    private static final int POINT = 1024;

    private final List<List<Move>> groups;
    private final int need;
    private final int[][] chosen;
    private int[] best;

    private Cheapest(List<List<Move>> groups, int need) {
        this.groups = groups;
        this.need = need;
        this.chosen = new int[groups.size()][need + 1];
        this.best = new int[need + 1];
        Arrays.fill(best, 1, need + 1, UNREACHABLE);
    }

    /** The move of every group, in no order; empty when the need cannot be reached. */
    static Optional<List<Move>> reaching(List<List<Move>> groups, int need) {
        Cheapest search = new Cheapest(groups, need);
        for (int group = 0; group < groups.size(); group++) {
            search.add(group);
        }
        return search.best[need] == UNREACHABLE ? Optional.empty() : Optional.of(search.moves());
    }

    private void add(int group) {
        int[] next = new int[need + 1];
        Arrays.fill(next, UNREACHABLE);
        List<Move> moves = groups.get(group);
        for (int number = 0; number < moves.size(); number++) {
            Move move = moves.get(number);
            int price = move.cost() * POINT + move.steps().size();
            for (int gain = 0; gain <= need; gain++) {
                int before = best[Math.max(0, gain - move.gain())];
                if (before != UNREACHABLE && before + price < next[gain]) {
                    next[gain] = before + price;
                    chosen[group][gain] = number;
                }
            }
        }
        best = next;
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        int gain = need;
        for (int group = groups.size() - 1; group >= 0; group--) {
            Move move = groups.get(group).get(chosen[group][gain]);
            gain = Math.max(0, gain - move.gain());
            moves.add(move);
        }
        return moves;
    }
}
