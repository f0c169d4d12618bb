package vn.ocop.evaluation.ranking;

import java.util.ArrayList;
import java.util.List;

/** All moves that keep the minimums of a star, group by group in printed order. */
final class Moves {

    private final Ballot ballot;
    private final Minimums minimums;
    private final int stars;
    private final Targets targets;

    Moves(Ballot ballot, Minimums minimums, int stars) {
        this.ballot = ballot;
        this.minimums = minimums;
        this.stars = stars;
        this.targets = new Targets(ballot);
    }

    List<List<Move>> byGroup() {
        List<List<Move>> groups = new ArrayList<>();
        for (int leaf = 0; leaf < ballot.rubric().leaves().size(); leaf++) {
            if (!ballot.layout().isGated(leaf)) {
                groups.add(group(leaf));
            }
        }
        return groups;
    }

    /** A leaf and the leaves that count only when it has points. */
    private List<Move> group(int opener) {
        List<Move> moves = of(opener, false);
        for (Layout.Gate gate : ballot.layout().gates()) {
            if (gate.opener() == opener) {
                moves = combined(moves, gate);
            }
        }
        return moves;
    }

    private List<Move> combined(List<Move> openers, Layout.Gate gate) {
        List<Move> combined = new ArrayList<>();
        for (Move opener : openers) {
            for (Move gated : gated(gate, opener)) {
                combined.add(opener.and(gated));
            }
        }
        return combined;
    }

    private List<Move> gated(Layout.Gate gate, Move opener) {
        int leaf = gate.leaf();
        if (opener.raises(gate.opener(), gate.points())) {
            int woken = sum(leaf, true) - sum(leaf, false);
            return of(leaf, true).stream()
                    .map(move -> move.steps().isEmpty() ? move.gaining(woken) : move)
                    .toList();
        }
        boolean open = ballot.all().allMatch(s -> s.chosen()[gate.opener()] >= gate.points());
        if (open) {
            return of(leaf, false);
        }
        return minimums.met(leaf, stars) ? List.of(Move.STAY) : List.of();
    }

    /**
     * Moves of one leaf; {@code opened} when a condition that shuts it on some sheets is lifted by
     * another step.
     */
    private List<Move> of(int leaf, boolean opened) {
        int required = ballot.layout().required(leaf, stars);
        boolean met =
                opened
                        ? minimums.figure(sheet -> sheet.chosen()[leaf]).reaches(required)
                        : minimums.met(leaf, stars);
        List<Move> moves = new ArrayList<>();
        if (met) {
            moves.add(Move.STAY);
        }
        int sum = sum(leaf, false);
        for (int target : targets.of(leaf, met ? Layout.NO_MINIMUM : required)) {
            int raised = target * ballot.size();
            if (!met || raised > sum(leaf, opened)) {
                moves.add(Move.of(step(leaf, target, raised - sum)));
            }
        }
        return moves;
    }

    /** A step never counts as a loss: where some sheets lie above the target, they stay there. */
    private static Step step(int leaf, int target, int gain) {
        return new Step(leaf, target, Math.max(0, gain));
    }

    private int sum(int leaf, boolean opened) {
        return ballot.mean(sheet -> opened ? sheet.chosen()[leaf] : sheet.counted()[leaf]).sum();
    }
}
