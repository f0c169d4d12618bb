package vn.ocop.deploy.alert;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Stack;

/**
 * Makes each condition true that a rule warns of, and looks whether the rule fires while it lasts
 * and is quiet again afterwards. A rule that no condition fires is a fault, too: nobody knows what
 * it is worth.
 */
public final class AlertDrill {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FIRST_SCRAPES = 4;

    private final List<Rule> rules;
    private final Conditions conditions;
    private final Scraper scraper;
    private final Console out;
    private final int pace;
    private final List<String> faults = new ArrayList<>();
    private final List<DrillReport.Outcome> outcomes = new ArrayList<>();

    private AlertDrill(List<Rule> rules, Stack stack, Console out, int pace) {
        this.rules = rules;
        this.out = out;
        this.pace = pace;
        this.scraper = new Scraper(stack.addresses().ports());
        this.conditions = new Conditions(stack, scraper);
    }

    /**
     * @param pace how much faster than life windows and waiting times pass
     * @param plant whether one of the rules gets a threshold that is never reached, which the drill
     *     has to find
     */
    public static DrillReport run(Path rules, Stack stack, Console out, int pace, boolean plant) {
        var read = RuleFile.of(rules).rules();
        return new AlertDrill(plant ? Altered.one(read) : read, stack, out, pace).run();
    }

    private DrillReport run() {
        var watch = new AlertWatch(rules, pace);
        var scrapes = 0;
        try (var watching = new Watching(scraper, watch)) {
            // A counter rises from its first value on, so there has to be one.
            conditions.change();
            watching.until(PATIENCE, () -> watching.scrapes() > FIRST_SCRAPES, () -> {});
            mustBeQuiet(watching, "before anything was wrong");
            var phases = conditions.phases();
            mustAllBeDrilled(phases);
            phases.forEach(phase -> drill(phase, watching));
            scrapes = watching.scrapes();
        }
        return new DrillReport(outcomes, faults, scrapes);
    }

    private void mustAllBeDrilled(List<List<Condition>> phases) {
        var undrilled = new TreeSet<String>();
        rules.forEach(rule -> undrilled.add(rule.name()));
        phases.stream()
                .flatMap(List::stream)
                .forEach(
                        it -> {
                            undrilled.removeAll(it.alerts());
                            undrilled.removeAll(it.afterwards());
                        });
        undrilled.forEach(name -> faults.add(name + " is drilled by nothing"));
    }

    private void drill(List<Condition> phase, Watching watching) {
        var begun = new LinkedHashMap<String, Duration>();
        var made = new ArrayList<Condition>();
        try {
            for (var condition : phase) {
                out.say("  " + condition.what());
                condition.alerts().forEach(alert -> begun.put(alert, watching.elapsed()));
                made.add(condition);
                condition.make().run();
            }
            awaitFired(begun, phase, watching);
        } finally {
            var mending = watching.elapsed();
            phase.forEach(it -> it.afterwards().forEach(alert -> begun.put(alert, mending)));
            made.reversed().forEach(condition -> condition.undo().run());
        }
        var mended = watching.elapsed();
        awaitFired(begun, List.of(), watching);
        var cleared = awaitCleared(begun.keySet(), mended, watching);
        phase.forEach(condition -> conclude(condition, begun, cleared, watching));
    }

    private void awaitFired(
            Map<String, Duration> begun, List<Condition> lasting, Watching watching) {
        watching.until(
                patience(),
                () ->
                        begun.entrySet().stream()
                                .allMatch(it -> hasFired(it.getKey(), it.getValue(), watching)),
                () -> lasting.forEach(condition -> condition.meanwhile().run()));
    }

    private static boolean hasFired(String alert, Duration begun, Watching watching) {
        return watching.firedSince(alert, begun).isPresent();
    }

    private Map<String, Duration> awaitCleared(
            Set<String> alerts, Duration mended, Watching watching) {
        var cleared = new LinkedHashMap<String, Duration>();
        watching.until(
                patience(),
                () -> {
                    var firing = watching.firing();
                    for (var alert : alerts) {
                        if (!firing.contains(alert)) {
                            cleared.putIfAbsent(alert, watching.elapsed().minus(mended));
                        }
                    }
                    return firing.isEmpty();
                },
                () -> {});
        mustBeQuiet(watching, "after all was mended");
        return cleared;
    }

    private void conclude(
            Condition condition,
            Map<String, Duration> begun,
            Map<String, Duration> cleared,
            Watching watching) {
        var alerts = new TreeSet<>(condition.alerts());
        alerts.addAll(condition.afterwards());
        for (var alert : alerts) {
            var begin = Objects.requireNonNull(begun.get(alert));
            var fired = watching.firedSince(alert, begin);
            if (fired.isEmpty()) {
                faults.add(alert + " did not fire: " + condition.what());
            } else if (cleared.containsKey(alert)) {
                outcomes.add(
                        new DrillReport.Outcome(
                                alert,
                                condition.what(),
                                fired.get().minus(begin),
                                Objects.requireNonNull(cleared.get(alert))));
            }
        }
    }

    private void mustBeQuiet(Watching watching, String when) {
        watching.firing().forEach(alert -> faults.add(alert + " fired " + when));
    }

    /** For the longest window or waiting time, and for what the condition itself needs. */
    private Duration patience() {
        var longest =
                rules.stream().map(Rule::holdTime).max(Duration::compareTo).orElse(Duration.ZERO);
        return PATIENCE.plus(longest.dividedBy(pace)).plus(Duration.ofMinutes(10).dividedBy(pace));
    }
}
