package vn.ocop.platform.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Reads the shipped {@code /calendar/holidays.tsv}; what its columns mean stands in the file's
 * NOTICE.
 */
final class HolidayFile {

    private static final String RESOURCE = "/calendar/holidays.tsv";

    private final Map<Integer, HolidayYear> years = new TreeMap<>();
    private final Map<LocalDate, Holiday> days = new TreeMap<>();

    static HolidayFile read() {
        var file = new HolidayFile();
        try (var stream = Objects.requireNonNull(HolidayFile.class.getResourceAsStream(RESOURCE));
                var reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(file::take);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return file;
    }

    Map<Integer, HolidayYear> years() {
        return Map.copyOf(years);
    }

    Map<LocalDate, Holiday> days() {
        return Map.copyOf(days);
    }

    private void take(String line) {
        var cells = line.split("\t", -1);
        if (cells[0].length() == 4) {
            var year = Integer.valueOf(cells[0]);
            years.put(year, new HolidayYear(HolidayKnowledge.valueOf(cells[1]), cells[2]));
        } else {
            var day = LocalDate.parse(cells[0]);
            var counterpart = cells.length > 3 ? LocalDate.parse(cells[3]) : null;
            var kind = Holiday.Kind.valueOf(cells[1]);
            var holiday = new Holiday(day, kind, Occasion.valueOf(cells[2]), counterpart);
            if (days.put(day, holiday) != null) {
                throw new IllegalStateException("Two rows for " + day + " in " + RESOURCE);
            }
        }
    }
}
