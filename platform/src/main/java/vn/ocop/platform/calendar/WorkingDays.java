package vn.ocop.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Terms in working days of the administration: Monday to Friday without public holidays, days in
 * lieu and swapped days. Years outside the shipped file fall back to weekends and fixed-date
 * holidays and say so ({@link HolidayKnowledge#UNKNOWN}).
 */
public final class WorkingDays {

    private final Map<Integer, HolidayYear> years;
    private final Map<LocalDate, Holiday> days;

    private WorkingDays(HolidayFile file) {
        years = file.years();
        days = file.days();
    }

    /** Reads the shipped calendar. */
    public static WorkingDays load() {
        return new WorkingDays(HolidayFile.read());
    }

    public boolean isWorkingDay(LocalDate day) {
        var holiday = holidayOn(day);
        if (holiday == null) {
            return !isWeekend(day);
        }
        return holiday.kind() == Holiday.Kind.SWAPPED_WORK;
    }

    /**
     * The working day on which a term ends. The day it starts from is not counted (Civil Code, Art.
     * 147.2); a term of 0 ends on that day or, when nobody works then, on the next working day
     * (Art. 148.5).
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A term cannot have " + workingDays + " days");
        }
        var day = from;
        for (var left = workingDays; left > 0; left--) {
            day = sameOrNext(day.plusDays(1));
        }
        return sameOrNext(day);
    }

    /** {@link #plus} together with how sure the answer is. */
    public Deadline deadline(LocalDate from, int workingDays) {
        var day = plus(from, workingDays);
        var knowledge = HolidayKnowledge.ANNOUNCED;
        for (var year = from.getYear(); year <= day.getYear(); year++) {
            knowledge = knowledge.weaker(knowledge(year));
        }
        return new Deadline(day, knowledge);
    }

    /**
     * Working days after the first day, up to and including the second; 0 when that is not later.
     */
    public int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(
                from.isBefore(to)
                        ? from.plusDays(1)
                                .datesUntil(to.plusDays(1))
                                .filter(this::isWorkingDay)
                                .count()
                        : 0);
    }

    public HolidayKnowledge knowledge(int year) {
        var known = years.get(year);
        return known == null ? HolidayKnowledge.UNKNOWN : known.knowledge();
    }

    /** What the holidays of a year rest on; empty text for a year that is not in the file. */
    public String source(int year) {
        var known = years.get(year);
        return known == null ? "" : known.source();
    }

    /** The days of a year that break the week's rule, oldest first. */
    public List<Holiday> holidays(int year) {
        return (years.containsKey(year) ? days : fixedHolidays(year))
                .values().stream()
                        .filter(holiday -> holiday.day().getYear() == year)
                        .sorted(Comparator.comparing(Holiday::day))
                        .toList();
    }

    private LocalDate sameOrNext(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private @Nullable Holiday holidayOn(LocalDate day) {
        return years.containsKey(day.getYear())
                ? days.get(day)
                : fixedHolidays(day.getYear()).get(day);
    }

    private static Map<LocalDate, Holiday> fixedHolidays(int year) {
        var fixed = new TreeMap<LocalDate, Holiday>();
        for (var occasion : Occasion.values()) {
            occasion.fixedIn(year)
                    .map(day -> day.atYear(year))
                    .ifPresent(day -> fixed.put(day, holiday(day, occasion)));
        }
        for (var holiday : List.copyOf(fixed.values())) {
            if (isWeekend(holiday.day()) && holiday.occasion().isMadeUp()) {
                var inLieu = firstFree(holiday.day(), fixed);
                fixed.put(
                        inLieu,
                        new Holiday(
                                inLieu, Holiday.Kind.IN_LIEU, holiday.occasion(), holiday.day()));
            }
        }
        return fixed;
    }

    private static Holiday holiday(LocalDate day, Occasion occasion) {
        return new Holiday(day, Holiday.Kind.HOLIDAY, occasion, null);
    }

    private static LocalDate firstFree(LocalDate after, Map<LocalDate, Holiday> taken) {
        var day = after.plusDays(1);
        while (isWeekend(day) || taken.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
