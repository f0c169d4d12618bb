package vn.ocop.deploy.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the calendar should make of the season's certificates, reckoned apart from the service. */
final class Ledger {
    private static final int OPENS = 180;
    private static final int CLOSES = 120;

    private final List<Held> certificates = new ArrayList<>();

    /** A certificate as its paper says. */
    static final class Held {
        final String product;
        final int stars;
        private final LocalDate first;
        private final LocalDate last;
        private @Nullable LocalDate ended;
        private String ending = "";
        private @Nullable LocalDate filed;
        private @Nullable LocalDate extended;

        Held(String product, int stars, LocalDate first) {
            this.product = product;
            this.stars = stars;
            this.first = first;
            this.last = first.plusMonths(36);
        }

        void ends(LocalDate day, String validity) {
            ended = day;
            ending = validity;
        }

        void isFiledFor(LocalDate day) {
            filed = day;
        }

        void isExtendedUntil(LocalDate day) {
            extended = day;
        }

        String validity(LocalDate day) {
            if (day.isBefore(first)) {
                return "NOT_YET_IN_FORCE";
            }
            if (ended != null && !day.isBefore(ended)) {
                return ending;
            }
            var end = extended == null ? last : extended;
            return day.isAfter(end) ? "EXPIRED" : "IN_FORCE";
        }

        String phase(LocalDate day) {
            if (!validity(day).equals("IN_FORCE")) {
                return "NONE";
            }
            if (day.isAfter(last)) {
                return "EXTENDED";
            }
            if (filed != null && !day.isBefore(filed)) {
                return "FILED";
            }
            if (day.isBefore(last.minusDays(OPENS))) {
                return "NONE";
            }
            return day.isAfter(last.minusDays(CLOSES)) ? "WINDOW_MISSED" : "WINDOW_OPEN";
        }
    }

    Held add(String product, int stars, LocalDate first) {
        var held = new Held(product, stars, first);
        certificates.add(held);
        return held;
    }

    Map<String, Long> byValidity(LocalDate day) {
        return count(it -> it.validity(day));
    }

    Map<String, Long> byPhase(LocalDate day) {
        return count(it -> it.phase(day));
    }

    /** Products with a certificate in force, by star. */
    Map<Integer, Long> inForce(LocalDate day) {
        return certificates.stream()
                .filter(it -> it.validity(day).equals("IN_FORCE"))
                .collect(
                        Collectors.groupingBy(it -> it.stars, TreeMap::new, Collectors.counting()));
    }

    private Map<String, Long> count(Function<Held, String> by) {
        return certificates.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
