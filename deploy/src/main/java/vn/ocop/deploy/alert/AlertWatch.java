package vn.ocop.deploy.alert;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.ocop.deploy.alert.Expression.Selector;

/** Evaluates rules scrape by scrape: an alert fires when its expression has held long enough. */
final class AlertWatch {
    private final List<Rule> rules;
    private final List<Selector> watched;
    private final Scrapes scrapes;
    private final Map<Alert, Duration> since = new HashMap<>();
    private final Set<String> firing = new TreeSet<>();
    private final Map<String, NavigableSet<Duration>> fired = new HashMap<>();

    /** One rule for one set of labels. */
    private record Alert(String rule, SortedMap<String, String> labels) {}

    AlertWatch(List<Rule> rules, int pace) {
        this.rules = List.copyOf(rules);
        this.watched = rules.stream().flatMap(rule -> rule.expression().selectors()).toList();
        this.scrapes = new Scrapes(pace);
    }

    synchronized void look(Scrape scrape) {
        scrapes.add(scrape.only(series -> watched.stream().anyMatch(it -> it.test(series))));
        firing.clear();
        var active = new HashSet<Alert>();
        for (var rule : rules) {
            for (var sample : rule.expression().over(scrapes)) {
                var alert = new Alert(rule.name(), sample.labels());
                active.add(alert);
                since.putIfAbsent(alert, scrape.at());
                if (hasHeld(alert, rule, scrape.at())) {
                    firing.add(rule.name());
                    fired.computeIfAbsent(rule.name(), _ -> new TreeSet<>()).add(scrape.at());
                }
            }
        }
        since.keySet().retainAll(active);
    }

    private boolean hasHeld(Alert alert, Rule rule, Duration now) {
        var held = now.minus(since.getOrDefault(alert, now));
        return held.compareTo(scrapes.paced(rule.holdTime())) >= 0;
    }

    synchronized Set<String> firing() {
        return Set.copyOf(firing);
    }

    /** When it was first seen firing from that moment on, however short it was. */
    synchronized Optional<Duration> firedSince(String rule, Duration moment) {
        return Optional.ofNullable(fired.get(rule)).map(times -> times.ceiling(moment));
    }
}
