package vn.ocop.deploy.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.process.Leftovers;
import vn.ocop.deploy.process.ProcessRecord;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;

/** Ends the stack, or single services of it. */
final class StopCommand {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    private static final String WHY_SO_LONG =
            " (the first time, services write their ahead-of-time caches)";

    private final Workplace workplace;
    private final Owner owner;

    StopCommand(Workplace workplace) {
        this.workplace = workplace;
        this.owner = new Owner(workplace.folder());
    }

    int run(List<String> words) {
        var services = new ArrayList<Service>();
        var arguments = new Arguments("stop", words);
        arguments.each(
                word ->
                        services.add(
                                Service.named(word).orElseThrow(() -> arguments.unknown(word))));
        if (services.isEmpty()) {
            stopAll();
        } else {
            services.forEach(this::stopOne);
        }
        return 0;
    }

    private void stopAll() {
        var launcher = owner.living();
        if (launcher.isPresent()) {
            launcher.get().destroy();
            tellWhoEnds(launcher.get());
            workplace.out().say("Stopped.");
            return;
        }
        var leftovers = new Leftovers(workplace.folder().records());
        if (leftovers.living().isEmpty()) {
            workplace.out().say("Nothing runs.");
            return;
        }
        workplace.out().say("The launcher is gone; stopping what it left.");
        leftovers.stop(it -> workplace.out().say("  " + it.identity().name()));
    }

    private void stopOne(Service service) {
        if (owner.living().isEmpty()) {
            throw new Trouble("Nothing runs.");
        }
        new Orders(workplace.folder()).give(Orders.Verb.STOP, service);
        while (ProcessRecord.read(workplace.folder().records(), service.id())
                .flatMap(ProcessRecord::living)
                .isPresent()) {
            LockSupport.parkNanos(POLL.toNanos());
        }
        workplace
                .out()
                .say(service.id() + " stopped; deploy/start " + service.id() + " starts it again.");
    }

    /** Follows the records of the processes as they disappear, until the launcher is gone too. */
    private void tellWhoEnds(ProcessHandle launcher) {
        var before = names();
        var nextSign = System.nanoTime() + SIGN_OF_LIFE.toNanos();
        while (launcher.isAlive()) {
            LockSupport.parkNanos(POLL.toNanos());
            var now = names();
            before.stream()
                    .filter(name -> !now.contains(name))
                    .forEach(name -> workplace.out().say("  " + name + " stopped"));
            before = now;
            if (System.nanoTime() > nextSign && !now.isEmpty()) {
                workplace.out().say("  … waiting for " + String.join(", ", now) + WHY_SO_LONG);
                nextSign += SIGN_OF_LIFE.toNanos();
            }
        }
    }

    private List<String> names() {
        return ProcessRecord.in(workplace.folder().records()).stream()
                .map(it -> it.identity().name())
                .toList();
    }
}
