package vn.ocop.evaluation.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ocop.platform.language.Text;

/** Names of sectors, groups, subgroups and managing agencies by code. */
public final class Names {

    private final Map<String, Text> names;

    private Names(Map<String, Text> names) {
        this.names = Map.copyOf(names);
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
