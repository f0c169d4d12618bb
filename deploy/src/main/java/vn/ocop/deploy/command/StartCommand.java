package vn.ocop.deploy.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.HttpReadiness;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackOptions;

/** Starts the stack here or in the background, or a stopped service of the stack that runs. */
record StartCommand(Workplace workplace) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(200);

    int run(List<String> words) {
        var arguments = StartArguments.of(words);
        if (!arguments.services().isEmpty()) {
            arguments.services().forEach(this::startAgain);
            return 0;
        }
        if (arguments.has(StartArguments.Flag.DETACH)) {
            return new DetachedStart(workplace).run(words);
        }
        var options = StackOptions.local(workplace.root(), arguments.mode());
        return new Launcher(arguments, options, workplace.out()).run();
    }

    private void startAgain(Service service) {
        var folder = workplace.folder();
        var port =
                new Owner(folder)
                        .ports()
                        .orElseThrow(
                                () -> new Trouble("Nothing runs; deploy/start starts the stack."))
                        .of(service);
        new Orders(folder).give(Orders.Verb.START, service);
        var readiness = new HttpReadiness();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!readiness.of(port)) {
            if (System.nanoTime() > end) {
                throw new Trouble(
                        service.id()
                                + " is not ready; see "
                                + folder.logs().resolve(service.id() + ".log"));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        workplace.out().say(service.id() + " is ready on port " + port + ".");
    }
}
