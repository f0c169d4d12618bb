package vn.ocop.deploy.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Stack;
import vn.ocop.deploy.system.Load.Acknowledged;

/**
 * Blows against a stack under a mixed load of all services, and then the comparison: nothing that
 * was confirmed is lost, doubled or invented anywhere.
 */
public final class CrashRun {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(1);
    private static final int STARTS = 15;

    private final Stack stack;
    private final Console out;
    private final Databases databases;
    private final Writes writes;

    /**
     * What a run came to.
     *
     * @param struck blows survived
     * @param acknowledged writes that a service confirmed
     * @param cutOff requests that lost their connection
     * @param events in all outboxes
     * @param compared rows of copies and facts held against their owners
     */
    public record Report(
            int struck, int acknowledged, int cutOff, long events, long compared, long seconds) {
        @Override
        public String toString() {
            return "%d blows survived, %d writes acknowledged, %d requests cut off, %d events, %d rows of copies and facts compared, %d s; all agree"
                    .formatted(struck, acknowledged, cutOff, events, compared, seconds);
        }
    }

    public CrashRun(Stack stack, Console out, String name) {
        this.stack = stack;
        this.out = out;
        this.databases = new Databases(stack.addresses());
        this.writes = new Writes(new Api(stack.addresses(), stack.tokens()), name);
    }

    /**
     * @param longest no further blow falls after that time
     * @param plant a defect to be found, for the proof that the comparison would find one
     */
    public Report of(List<Blow> blows, Duration longest, @Nullable Plant plant) {
        var steps = blows.stream().<Step>map(blow -> load -> strike(blow, load)).toList();
        return underLoad(steps, longest, plant);
    }

    /** One scenario in place of blows. */
    public Report of(Scenario scenario, Duration away, @Nullable Plant plant) {
        var outage = new Outage(stack, out);
        Step step =
                switch (scenario) {
                    case BROKER_AWAY ->
                            load -> outage.ofTheBroker(load, away, () -> startAgain(Victim.BROKER));
                    case DATABASE_AWAY ->
                            load ->
                                    outage.ofTheDatabase(
                                            load, away, () -> startAgain(Victim.DATABASE));
                    case BROKER_DISK_FULL ->
                            load ->
                                    new FullDisk(stack, out)
                                            .under(load, away, () -> startAgain(Victim.BROKER));
                };
        return underLoad(List.of(step), Duration.ofDays(1), plant);
    }

    /** Something that happens to the stack under load. */
    private interface Step {
        void under(Load load);
    }

    private Report underLoad(List<Step> steps, Duration longest, @Nullable Plant plant) {
        var begin = System.nanoTime();
        var ledger = new Ledger(databases);
        var struck = 0;
        List<Acknowledged> acknowledged;
        int cutOff;
        try (var load = new Load(writes)) {
            for (var step : steps) {
                if (System.nanoTime() - begin > longest.toNanos()) {
                    break;
                }
                step.under(load);
                struck++;
            }
            load.awaitWrites(1, PATIENCE);
            load.end();
            acknowledged = load.acknowledged();
            cutOff = load.cutOff();
        } catch (Trouble e) {
            throw e;
        } catch (Exception e) {
            throw new Trouble("The load could not end: " + e.getMessage(), e);
        }
        var bus = compare(ledger, acknowledged, plant);
        var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        return new Report(
                struck, acknowledged.size(), cutOff, bus.events(), bus.compared(), seconds);
    }

    private Bus compare(Ledger ledger, List<Acknowledged> acknowledged, @Nullable Plant plant) {
        var bus = new Bus(databases);
        bus.mustAgree();
        if (plant != null) {
            plant.in(databases);
        }
        var found = new ArrayList<>(bus.differences());
        found.addAll(ledger.differences(acknowledged));
        found.addAll(ledger.repeats(acknowledged));
        found.addAll(new Published(stack.addresses().bootstrapServers()).differences());
        if (plant != null) {
            plant.out(databases);
        }
        if (!found.isEmpty()) {
            throw new Disagreement(found);
        }
        return bus;
    }

    private void strike(Blow blow, Load load) {
        load.awaitWrites(blow.writesBefore(), PATIENCE);
        out.say("  " + blow);
        if (blow.isKill()) {
            blow.victim().in(stack).kill();
            startAgain(blow.victim());
        } else {
            blow.victim().in(stack).pause();
            Patience.pause(blow.frozen());
            blow.victim().in(stack).resume();
        }
    }

    /** The children of a killed database server keep its memory for a moment. */
    void startAgain(Victim victim) {
        for (var attempt = 1; ; attempt++) {
            try {
                victim.in(stack).start();
                victim.await(stack);
                return;
            } catch (Trouble e) {
                if (victim != Victim.DATABASE || attempt == STARTS) {
                    throw e;
                }
                Patience.pause(BETWEEN_STARTS);
            }
        }
    }
}
