package vn.ocop.evaluation.ruleset;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ocop.platform.language.Text;

/** Names of sectors, groups, subgroups and managing agencies by code. */
public final class Names {

    private final SortedMap<String, Text> names;

    private Names(Map<String, Text> names) {
        this.names = new TreeMap<>(names);
    }

    public static Names of(Map<String, Text> names) {
        return new Names(names);
    }

    /** All names by code. */
    public SortedMap<String, Text> all() {
        return Collections.unmodifiableSortedMap(names);
    }

    static Names read(List<String> lines) {
        Map<String, Text> names = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                names.put(cells[0], Text.of(cells[1], cells[2]));
            }
        }
        return new Names(names);
    }

    public Text of(String code) {
        return Objects.requireNonNull(names.get(code), () -> "names: nothing for " + code);
    }

    boolean has(String code) {
        return names.containsKey(code);
    }
}
