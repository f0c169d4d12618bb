package vn.ocop.deploy.alert;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All figures of all targets at one moment.
 *
 * @param at since the beginning of the watch
 */
record Scrape(Duration at, Map<Series, Double> values) {

    Scrape {
        values = Map.copyOf(values);
    }

    /** Nothing else has to be remembered. */
    Scrape only(Predicate<Series> wanted) {
        var kept = new HashMap<Series, Double>();
        values.forEach(
                (series, value) -> {
                    if (wanted.test(series)) {
                        kept.put(series, value);
                    }
                });
        return new Scrape(at, kept);
    }
}
