package vn.ocop.deploy.command;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Demo;
import vn.ocop.deploy.stack.SampleLoading;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.Stack;
import vn.ocop.deploy.stack.StackOptions;

/** Owns a stack: brings it up, stays, and takes it down when it is asked to end. */
final class Launcher {
    private static final Duration POLL = Duration.ofMillis(300);

    private final StartArguments arguments;
    private final StackOptions options;
    private final Console out;

    Launcher(StartArguments arguments, StackOptions options, Console out) {
        this.arguments = arguments;
        this.options = options;
        this.out = out;
    }

    int run() {
        var begin = System.nanoTime();
        out.say("OCOP local stack in " + options.home());
        var stack = Stack.prepare(options, out);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack)));
        new Owner(stack.folder()).becomeMe(options.mode().portBase());
        Phase.STARTING.writeTo(stack.folder());
        stack.bringUp();
        var seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        out.say("All ready after %.1f s.".formatted(seconds));
        stack.processes().forEach(it -> it.whenItDies(this::tellOfDeath));
        var steps = new SampleSteps(stack.folder().marks(), stack.addresses(), stack.tokens(), out);
        var complete = runSteps(steps);
        welcome(stack, steps);
        (complete ? Phase.READY : Phase.READY_WITHOUT_SAMPLE).writeTo(stack.folder());
        return stay(stack);
    }

    private boolean runSteps(SampleSteps steps) {
        var loaded =
                !arguments.wantsSample()
                        || steps.once("sample", SampleSteps.found(SampleLoading.class));
        var shown =
                !arguments.has(StartArguments.Flag.DEMO)
                        || steps.once("demo", SampleSteps.found(Demo.class));
        return loaded && shown;
    }

    private void welcome(Stack stack, SampleSteps steps) {
        var welcome = new Welcome(stack.addresses(), out);
        if (options.mode().infraOnly()) {
            welcome.infrastructure(stack.folder().environments());
        } else {
            welcome.services(steps.bookmarks());
        }
        out.say("");
        out.say("Logs: " + stack.folder().logs() + ". Ctrl-C or deploy/stop ends everything.");
    }

    /** Until the process is told to end. */
    private int stay(Stack stack) {
        var orders = new Orders(stack.folder());
        while (!Thread.currentThread().isInterrupted()) {
            orders.take((verb, service) -> carryOut(stack, verb, service));
            LockSupport.parkNanos(POLL.toNanos());
        }
        return 0;
    }

    private void carryOut(Stack stack, Orders.Verb verb, Service service) {
        if (!stack.has(service)) {
            out.say(service.id() + " is not part of this stack (--infra-only).");
            return;
        }
        var process = stack.service(service);
        switch (verb) {
            case STOP -> {
                out.say("Stopping " + service.id() + ", as asked.");
                process.stop();
            }
            case START -> startAgain(stack, service, process);
        }
    }

    private void startAgain(Stack stack, Service service, ManagedProcess process) {
        if (!process.state().mayStart()) {
            return;
        }
        try {
            out.say("Starting " + service.id() + ", as asked.");
            process.start();
            stack.awaitReady(service);
        } catch (Trouble trouble) {
            out.say(String.valueOf(trouble.getMessage()));
        }
    }

    private void tellOfDeath(ManagedProcess process) {
        out.say(process.name() + " ended by itself. Its last words (" + process.log() + "):");
        out.say(process.lastWords());
        out.say("The others go on; deploy/start " + process.name() + " starts a service again.");
    }

    private void end(Stack stack) {
        out.say("Stopping.");
        if (stack.isRecording()) {
            out.say(
                    "Services write their ahead-of-time caches, which makes later starts fast; Ctrl-C again skips"
                            + " that.");
        }
        var hurry = new Hurry(stack.folder().owner());
        Thread.startVirtualThread(() -> hurry.whenAsked(stack));
        stack.close();
        Phase.ENDED.writeTo(stack.folder());
    }
}
