package vn.ocop.deploy.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A shipped table: one line per row, columns separated by tabs, names of the columns in the first
 * line.
 */
record Table(List<String> columns, List<Map<String, String>> rows) {

    static Table read(String name) {
        var stream =
                Objects.requireNonNull(Table.class.getResourceAsStream("/sample/" + name), name);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
            var columns = lines.getFirst();
            return new Table(
                    columns,
                    lines.stream().skip(1).map(cells -> row(name, columns, cells)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String name, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(name + ": not " + columns.size() + " cells: " + cells);
        }
        return IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(columns::get, cells::get));
    }

    /** The cell, or null where the source does not say. */
    static @Nullable String cell(Map<String, String> row, String column) {
        var text = Objects.requireNonNull(row.get(column), column);
        return text.isEmpty() ? null : text;
    }

    static String filled(Map<String, String> row, String column) {
        return Objects.requireNonNull(cell(row, column), column);
    }
}
