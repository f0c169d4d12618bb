package vn.ocop.deploy.alert;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What was read so far, oldest first; and how much faster than life its windows pass. */
final class Scrapes {
    /** No window is longer. */
    static final Duration LONGEST_WINDOW = Duration.ofMinutes(10);

    private final Deque<Scrape> all = new ArrayDeque<>();
    private final int pace;

    /**
     * @param pace by what windows and waiting times are divided; 1 is life
     */
    Scrapes(int pace) {
        this.pace = pace;
    }

    void add(Scrape scrape) {
        all.add(scrape);
        var begin = scrape.at().minus(paced(LONGEST_WINDOW));
        while (all.getFirst().at().compareTo(begin) < 0) {
            all.removeFirst();
        }
    }

    Duration paced(Duration time) {
        return time.dividedBy(pace);
    }

    /** The latest value of each series; what the latest scrape lacks is gone. */
    Map<Series, Double> latest(Predicate<Series> wanted) {
        var found = new LinkedHashMap<Series, Double>();
        if (!all.isEmpty()) {
            all.getLast()
                    .values()
                    .forEach(
                            (series, value) -> {
                                if (wanted.test(series)) {
                                    found.put(series, value);
                                }
                            });
        }
        return found;
    }

    /** By how much counters rose within the window; one that began anew counts from zero. */
    Map<Series, Double> increases(Predicate<Series> wanted, Duration window) {
        var rises = new LinkedHashMap<Series, Double>();
        var before = new LinkedHashMap<Series, Double>();
        for (var scrape : within(paced(window))) {
            scrape.values()
                    .forEach(
                            (series, value) -> {
                                if (wanted.test(series)) {
                                    var last = before.put(series, value);
                                    if (last != null) {
                                        rises.merge(series, rise(last, value), Double::sum);
                                    }
                                }
                            });
        }
        return rises;
    }

    private static double rise(double before, double now) {
        return now < before ? now : now - before;
    }

    private List<Scrape> within(Duration window) {
        if (all.isEmpty()) {
            return List.of();
        }
        var begin = all.getLast().at().minus(window);
        return all.stream().filter(scrape -> scrape.at().compareTo(begin) >= 0).toList();
    }
}
