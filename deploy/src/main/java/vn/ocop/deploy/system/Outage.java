package vn.ocop.deploy.system;

import java.io.UncheckedIOException;
import java.time.Duration;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.HttpReadiness;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.Stack;

/** What clients see while the broker or the database server is away. */
final class Outage {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int WRITES = 5;
    private static final int UNAVAILABLE = 503;

    private final Stack stack;
    private final Console out;
    private final Api api;

    Outage(Stack stack, Console out) {
        this.stack = stack;
        this.out = out;
        this.api = new Api(stack.addresses(), stack.tokens());
    }

    /** Every service goes on confirming writes. */
    void ofTheBroker(Load load, Duration away, Runnable startAgain) {
        load.awaitWrites(2, PATIENCE);
        stack.broker().kill();
        var begin = System.nanoTime();
        load.awaitWrites(WRITES, PATIENCE);
        Patience.pause(away.minusNanos(System.nanoTime() - begin));
        load.awaitWrites(WRITES, PATIENCE);
        var waiting = new Databases(stack.addresses()).waiting();
        out.say(
                "  broker away for %d s: %d events wait in the outboxes"
                        .formatted(away.toSeconds(), waiting));
        if (waiting == 0) {
            throw new Trouble("Nothing waits in an outbox although the broker is away");
        }
        startAgain.run();
    }

    /** Every service says that it is unavailable and when to come again, and recovers alone. */
    void ofTheDatabase(Load load, Duration away, Runnable startAgain) {
        load.awaitWrites(2, PATIENCE);
        stack.postgres().kill();
        var begin = System.nanoTime();
        for (var service : Service.values()) {
            mustSay503(service);
        }
        Patience.pause(away.minusNanos(System.nanoTime() - begin));
        startAgain.run();
        var readiness = new HttpReadiness();
        for (var service : Service.values()) {
            if (!Patience.until(PATIENCE, () -> readiness.of(stack.service(service).port()))) {
                throw new Trouble(service.id() + " does not recover without a restart");
            }
        }
        load.awaitWrites(WRITES, PATIENCE);
        out.say(
                "  database away for %d s: 503 with Retry-After, recovered by itself"
                        .formatted(away.toSeconds()));
    }

    private void mustSay503(Service service) {
        if (!Patience.until(PATIENCE, () -> says503(service))) {
            throw new Trouble(
                    service.id() + " does not say 503 with Retry-After without a database");
        }
        if (new HttpReadiness().of(stack.service(service).port())) {
            throw new Trouble(service.id() + " says it is ready without a database");
        }
    }

    private boolean says503(Service service) {
        try {
            var answer =
                    api.officer("outage", "administrator", "VN").get(service, "/v1/dead-letters");
            return answer.status() == UNAVAILABLE && hasRetryAfter(answer);
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private static boolean hasRetryAfter(Answer answer) {
        return !String.valueOf(answer.header("Retry-After")).isBlank();
    }
}
