package vn.ocop.deploy.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of the register.
 *
 * @param path where its collection is found in the owner's API
 * @param topic where its events are found; empty if it sends none
 * @param events names of the facts that it publishes
 */
record NamedAggregate(
        String aggregate,
        String owner,
        String path,
        String packageName,
        String topic,
        Set<String> events,
        String vietnamese,
        String source) {

    static final String EVERY_SERVICE = "every service";

    private static final int COLUMNS = 8;
    private static final String NONE = "–";

    static NamedAggregate of(String row) {
        var cells =
                Arrays.stream(row.strip().replaceAll("^\\||\\|$", "").split("\\|", -1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .map(cell -> cell.equals(NONE) ? "" : cell)
                        .toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("not eight cells: " + row);
        }
        return new NamedAggregate(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                list(cells.get(5)),
                cells.get(6),
                cells.get(7));
    }

    /** It comes with the platform's library. */
    boolean isOfEveryService() {
        return owner.equals(EVERY_SERVICE);
    }

    private static Set<String> list(String cell) {
        return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split(",\\s*")));
    }
}
