package vn.ocop.deploy.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.stack.Service;

/** The matrix of one service, a line for each operation. */
public record Matrix(Service service, Map<String, Line> lines) {

    /** The line of an operation: a word for each column. */
    public record Line(Map<String, String> cells) {
        public String at(String column) {
            return cells.getOrDefault(column, "");
        }

        public List<String> people() {
            return at("people").isBlank() ? List.of() : List.of(at("people").split(" "));
        }

        Line with(String column, String word) {
            var altered = new HashMap<>(cells);
            altered.put(column, word);
            return new Line(altered);
        }
    }

    public static Matrix committed(Path root, Service service) {
        var file = root.resolve(service.module()).resolve("src/main/resources/permissions.csv");
        try {
            return of(service, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Matrix of(Service service, List<String> rows) {
        var columns = rows.getFirst().split(",", -1);
        var lines = new LinkedHashMap<String, Line>();
        for (var row : rows.subList(1, rows.size())) {
            var words = row.split(",", -1);
            var cells = new HashMap<String, String>();
            for (var i = 0; i < columns.length; i++) {
                cells.put(columns[i], words[i]);
            }
            if (lines.put(words[0], new Line(cells)) != null) {
                throw new IllegalArgumentException(words[0] + " has two lines");
            }
        }
        return new Matrix(service, lines);
    }

    /** The same with one word changed. */
    public Matrix altered(String operation, String column, String word) {
        var altered = new LinkedHashMap<>(lines);
        altered.computeIfPresent(operation, (_, line) -> line.with(column, word));
        return new Matrix(service, altered);
    }
}
