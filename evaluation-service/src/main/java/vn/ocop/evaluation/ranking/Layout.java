package vn.ocop.evaluation.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.evaluation.ruleset.Condition;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.StarBands;

/** A rubric with its conditions and its printed order resolved to positions of leaves. */
final class Layout {

    /** The leaf counts only when the opener has at least these points. */
    record Gate(int leaf, int opener, int points) {}

    /** Zero points on any of these leaves stops the scoring at the criterion. */
    record Stopper(String criterion, List<Integer> leaves) {}

    /** Required points of a leaf without a minimum: no points are too few. */
    static final int NO_MINIMUM = 0;

    private final Rubric rubric;
    private final List<Gate> gates = new ArrayList<>();
    private final List<Stopper> stoppers = new ArrayList<>();
    private final Map<String, Criterion> nodes = new HashMap<>();
    private final Map<String, Integer> printedOrder = new HashMap<>();
    private final int[][] required;
    private final boolean[] gated;

    Layout(Rubric rubric) {
        this.rubric = rubric;
        printedOrder.put(Sheet.DOSSIER, 0);
        rubric.nodes().forEach(this::add);
        this.gated = new boolean[rubric.leaves().size()];
        gates.forEach(gate -> gated[gate.leaf()] = true);
        this.required = new int[StarBands.MOST_STARS + 1][];
        for (int stars = 0; stars < required.length; stars++) {
            required[stars] = required(stars);
        }
    }

    private int[] required(int stars) {
        return rubric.leaves().stream()
                .mapToInt(leaf -> leaf.minimumFor(stars).orElse(NO_MINIMUM))
                .toArray();
    }

    private void add(Criterion node) {
        nodes.put(node.code(), node);
        printedOrder.put(node.code(), printedOrder.size());
        node.condition(Condition.MinPoints.class).ifPresent(c -> gates.add(gate(node, c)));
        node.condition(Condition.AnyZero.class).ifPresent(c -> stoppers.add(stopper(node, c)));
    }

    private Gate gate(Criterion node, Condition.MinPoints condition) {
        return new Gate(position(node.code()), position(condition.criterion()), condition.points());
    }

    private Stopper stopper(Criterion node, Condition.AnyZero condition) {
        return new Stopper(node.code(), condition.criteria().stream().map(this::position).toList());
    }

    Rubric rubric() {
        return rubric;
    }

    List<Gate> gates() {
        return gates;
    }

    /** True for a leaf that counts only when another one has points. */
    boolean isGated(int leaf) {
        return gated[leaf];
    }

    List<Stopper> stoppers() {
        return stoppers;
    }

    Optional<Criterion> node(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    /**
     * Points that the minimum of a star asks for on a leaf, {@link #NO_MINIMUM} where there is
     * none.
     */
    int required(int leaf, int stars) {
        return required[stars][leaf];
    }

    int position(String code) {
        return rubric.position(code).orElseThrow();
    }

    /**
     * Position of the last leaf of a criterion: what stands after it comes later in printed order.
     */
    int lastPosition(String code) {
        return node(code).stream()
                .flatMap(Criterion::tree)
                .filter(Criterion::isLeaf)
                .mapToInt(leaf -> position(leaf.code()))
                .max()
                .orElseThrow();
    }

    /** Criteria in printed order, the finding above the sheet first. */
    Comparator<String> printedOrder() {
        return Comparator.comparing(printedOrder::get);
    }

    /** Points that count: a leaf whose gate is shut counts 0. */
    int[] counted(int[] chosen) {
        int[] points = chosen.clone();
        for (Gate gate : gates) {
            if (chosen[gate.opener()] < gate.points()) {
                points[gate.leaf()] = 0;
            }
        }
        return points;
    }
}
