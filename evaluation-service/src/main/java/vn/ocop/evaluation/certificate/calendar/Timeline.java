package vn.ocop.evaluation.certificate.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standings of a certificate in the order of days (dòng thời gian hiệu lực), as far as is known
 * now. Whoever has it looks up a day and needs no rule.
 */
public record Timeline(List<Entry> entries) {

    /**
     * @param from first day of the standing; absent in the first entry, which reaches back without
     *     end
     */
    public record Entry(@Nullable LocalDate from, Standing standing) {}

    public Timeline {
        entries = List.copyOf(entries);
    }

    static Timeline since(Standing standing) {
        return new Timeline(List.of(new Entry(null, standing)));
    }

    /** The same timeline with a change on a later day; no change adds nothing. */
    Timeline then(LocalDate day, Standing standing) {
        if (entries.getLast().standing().equals(standing)) {
            return this;
        }
        var more = new ArrayList<>(entries);
        more.add(new Entry(day, standing));
        return new Timeline(more);
    }

    /** The standing on a day. */
    public Standing on(LocalDate day) {
        var standing = entries.getFirst().standing();
        for (var entry : entries) {
            if (entry.from() != null && entry.from().isAfter(day)) {
                break;
            }
            standing = entry.standing();
        }
        return standing;
    }
}
