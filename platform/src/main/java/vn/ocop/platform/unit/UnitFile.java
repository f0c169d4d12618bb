package vn.ocop.platform.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two shipped files; what their columns mean stands in the NOTICE beside them. Equal
 * references, dates and document numbers become one object each: there are thousands of every kind.
 */
final class UnitFile {

    private final Map<Object, Object> shared = new HashMap<>();

    List<Unit> units() {
        return rows("/units/units.tsv").stream().map(this::unit).toList();
    }

    List<Succession> successions() {
        return rows("/units/successions.tsv").stream().map(this::succession).toList();
    }

    private Unit unit(String[] row) {
        var map = map(row[0]);
        return new Unit(
                ref(map, row[1]),
                UnitType.ofLetter(row[2].charAt(0)),
                share(row[3]),
                textOrNull(cell(row, 10)),
                row[4].isEmpty() ? UnitRef.CENTRE : ref(map, row[4]),
                date(cell(row, 5)),
                date(cell(row, 6)),
                cell(row, 7).isEmpty() ? Unit.DateBasis.LAW : Unit.DateBasis.LIST,
                textOrNull(cell(row, 8)),
                textOrNull(cell(row, 9)),
                cell(row, 11).isEmpty() ? List.of() : List.of(cell(row, 11).split("\\|")),
                textOrNull(cell(row, 12)));
    }

    private Succession succession(String[] row) {
        var effective = date(cell(row, 4));
        return new Succession(
                ref(map(row[0]), row[1]),
                ref(UnitMap.TWO_TIERS, row[2]),
                row[3].equals("F") ? Succession.Kind.FULL : Succession.Kind.PARTIAL,
                effective == null ? UnitMap.CHANGE : effective,
                share(cell(row, 5).replace("~", "/NQ-UBTVQH15")),
                textOrNull(cell(row, 6)),
                textOrNull(cell(row, 7)));
    }

    private UnitRef ref(UnitMap map, String code) {
        return share(UnitRef.of(map, code));
    }

    private @Nullable LocalDate date(String digits) {
        return digits.isEmpty()
                ? null
                : share(
                        LocalDate.of(
                                Integer.parseInt(digits, 0, 4, 10),
                                Integer.parseInt(digits, 4, 6, 10),
                                Integer.parseInt(digits, 6, 8, 10)));
    }

    private @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : share(text);
    }

    @SuppressWarnings("unchecked") // a value is only ever replaced by one that equals it
    private <T> T share(T value) {
        var known = shared.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

    private static UnitMap map(String cell) {
        return cell.equals("2") ? UnitMap.TWO_TIERS : UnitMap.THREE_TIERS;
    }

    private static String cell(String[] row, int column) {
        return column < row.length ? row[column] : "";
    }

    private static List<String[]> rows(String resource) {
        try (var stream = Objects.requireNonNull(UnitFile.class.getResourceAsStream(resource));
                var reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<String[]>();
            reader.readLine();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(line.split("\t", -1));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
