package vn.ocop.product.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact with the first and the last day on which it holds; an absent day means unknown or open.
 */
public interface Dated<T extends Dated<T>> {
    @Nullable LocalDate from();

    @Nullable LocalDate until();

    /** The same fact, ending with this day. */
    T endingOn(LocalDate day);

    default boolean holdsOn(LocalDate day) {
        var first = from();
        var last = until();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** The fact that holds on a day. */
    static <T extends Dated<T>> Optional<T> on(List<T> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.holdsOn(day)).findFirst();
    }

    /** The fact that holds last; for facts of which one holds at a time. */
    static <T extends Dated<T>> Optional<T> latest(List<T> facts) {
        return facts.stream()
                .max(
                        Comparator.comparing(
                                Dated::from,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    }

    /**
     * The facts after a new one has come: what held until then ends the day before, what was to
     * begin later or on the same day was a mistake and goes. A fact without first day replaces
     * everything: nobody knows what held before.
     */
    static <T extends Dated<T>> List<T> succeed(List<T> facts, T next) {
        var result = new ArrayList<T>();
        var from = next.from();
        if (from != null) {
            for (var fact : facts) {
                var first = fact.from();
                if (first == null || first.isBefore(from)) {
                    result.add(endedBefore(fact, from));
                }
            }
        }
        result.add(next);
        return result;
    }

    private static <T extends Dated<T>> T endedBefore(T fact, LocalDate day) {
        var last = fact.until();
        return last != null && last.isBefore(day) ? fact : fact.endingOn(day.minusDays(1));
    }
}
