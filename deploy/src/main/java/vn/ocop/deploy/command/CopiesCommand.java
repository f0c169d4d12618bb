package vn.ocop.deploy.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.process.Ports;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.system.CopyRebuild;
import vn.ocop.deploy.system.Disagreement;
import vn.ocop.deploy.system.Republication;
import vn.ocop.deploy.system.ServiceAccess;

/** Tells again what a restored service knows, or rebuilds what a service knows of the others. */
record CopiesCommand(Workplace workplace) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long POLL_NANOS = 200_000_000L;

    int republish(List<String> words) {
        var service = service("republish", words);
        stop(service);
        var report = new Republication(access(service)).run();
        start(service);
        workplace.out().say(service.id() + " republished: " + report);
        return 0;
    }

    int rebuild(List<String> words) {
        var service = service("rebuild-copies", words);
        var rebuild = new CopyRebuild(access(service));
        stop(service);
        rebuild.begin();
        start(service);
        try {
            workplace.out().say("Copies of " + service.id() + ": " + rebuild.end());
            return 0;
        } catch (Disagreement e) {
            e.differences().forEach(workplace.out()::say);
            return 1;
        }
    }

    private static Service service(String command, List<String> words) {
        return words.size() == 1
                ? Service.named(words.getFirst())
                        .orElseThrow(() -> new Trouble("There is no service " + words.getFirst()))
                : failed(command);
    }

    private static Service failed(String command) {
        throw new Trouble("deploy/" + command + " needs the name of one service.");
    }

    private ServiceAccess access(Service service) {
        return ServiceAccess.of(service, workplace.folder().environments());
    }

    private void stop(Service service) {
        var port =
                new Owner(workplace.folder())
                        .ports()
                        .orElseThrow(
                                () -> new Trouble("Nothing runs; deploy/start starts the stack."))
                        .of(service);
        new Orders(workplace.folder()).give(Orders.Verb.STOP, service);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (Ports.answers(port)) {
            if (System.nanoTime() > end) {
                throw new Trouble(service.id() + " does not stop");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private void start(Service service) {
        new StartCommand(workplace).run(List.of(service.id()));
    }
}
