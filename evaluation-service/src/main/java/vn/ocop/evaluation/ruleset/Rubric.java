package vn.ocop.evaluation.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The score sheet of one product set (bộ sản phẩm): a tree of criteria, without wordings. The
 * leaves have positions in printed order, so that a calculation can work on plain arrays.
 */
public final class Rubric {

    private final ProductSet productSet;
    private final List<Part> parts;
    private final List<Criterion> leaves;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] partOfLeaf;

    public Rubric(ProductSet productSet, List<Part> parts) {
        this.productSet = productSet;
        this.parts = List.copyOf(parts);
        this.leaves = nodes().filter(Criterion::isLeaf).toList();
        for (int i = 0; i < leaves.size(); i++) {
            positions.put(leaves.get(i).code(), i);
        }
        this.partOfLeaf = partOfLeaf(parts);
    }

    private static int[] partOfLeaf(List<Part> parts) {
        return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .flatMapToInt(
                        i ->
                                parts.get(i).sections().stream()
                                        .flatMap(Criterion::tree)
                                        .filter(Criterion::isLeaf)
                                        .mapToInt(leaf -> i))
                .toArray();
    }

    public ProductSet productSet() {
        return productSet;
    }

    public List<Part> parts() {
        return parts;
    }

    /** All leaf criteria in printed order. */
    public List<Criterion> leaves() {
        return leaves;
    }

    /** All nodes in printed order. */
    public Stream<Criterion> nodes() {
        return parts.stream().flatMap(part -> part.sections().stream()).flatMap(Criterion::tree);
    }

    /**
     * Position of a leaf in printed order, from 0; empty for a code that is no leaf of this rubric.
     */
    public OptionalInt position(String code) {
        Integer found = positions.get(code);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Index of the part in which the leaf at this position stands. */
    public int partOf(int position) {
        return partOfLeaf[position];
    }
}
