package vn.ocop.deploy.alert;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the drill saw.
 *
 * @param outcomes one for each alert that a condition should have fired
 * @param faults what was not as it has to be; none means that the rules can be relied upon
 */
public record DrillReport(List<Outcome> outcomes, List<String> faults, int scrapes) {
    private static final double MILLIS = 1000.0;

    /** An alert that fired and cleared, and how long each took. */
    public record Outcome(String alert, String what, Duration fired, Duration cleared) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "  %-26s fired after %5.1f s, cleared after %5.1f s: %s",
                    alert,
                    fired.toMillis() / MILLIS,
                    cleared.toMillis() / MILLIS,
                    what);
        }
    }

    public DrillReport {
        outcomes = List.copyOf(outcomes);
        faults = List.copyOf(faults);
    }

    public boolean isGood() {
        return faults.isEmpty();
    }

    @Override
    public String toString() {
        var lines = outcomes.stream().map(Outcome::toString).collect(Collectors.joining("\n"));
        var figures =
                "%d alerts fired and cleared, %d scrapes, %d faults"
                        .formatted(outcomes.size(), scrapes, faults.size());
        return faults.isEmpty()
                ? lines + "\n" + figures
                : lines + "\n  " + String.join("\n  ", faults) + "\n" + figures;
    }
}
