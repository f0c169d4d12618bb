package vn.ocop.platform.unit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a unit's life under one name, type and parent. A same-code stretch that begins the
 * day after continues it.
 *
 * @param givenNameEn the English name where it is not formed by the rule of {@link #nameEn}
 * @param parent the unit above on the same map; the centre for a province
 * @param from first day; null: it was already in the list of July 2019
 * @param until last day; null: in force
 * @param madeBy number of the resolution that made it, where known
 * @param endedBy number of the resolution that ended it, where known
 * @param otherNames other spellings of the full name in use
 * @param note a doubt about the data
 */
public record Unit(
        UnitRef ref,
        UnitType type,
        String name,
        @Nullable String givenNameEn,
        UnitRef parent,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        DateBasis dateBasis,
        @Nullable String madeBy,
        @Nullable String endedBy,
        List<String> otherNames,
        @Nullable String note) {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** Where the dates come from: a list's date can be off by a month or two in 2019 and 2020. */
    public enum DateBasis {
        LAW,
        LIST
    }

    /** "Xã Nghi Lộc". */
    public String fullName() {
        return hasTypeInName(type, name) ? name : type.word() + " " + name;
    }

    /** "Nghi Loc Commune": without marks, the type translated. Not an official translation. */
    public String nameEn() {
        if (givenNameEn != null) {
            return givenNameEn;
        }
        return hasTypeInName(type, name)
                ? type.wordEn() + " " + withoutMarks(name.substring(type.word().length() + 1))
                : withoutMarks(name) + " " + type.wordEn();
    }

    public boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean isInForce() {
        return until == null;
    }

    boolean isContinuedBy(Unit next) {
        return until != null && until.plusDays(1).equals(next.from);
    }

    private static String withoutMarks(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
    }

    /** A numbered ward keeps its type in its name: "Phường 4". */
    static boolean hasTypeInName(UnitType type, String name) {
        return name.startsWith(type.word() + " ");
    }
}
