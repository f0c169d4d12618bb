package vn.ocop.platform.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.problem.WriteProblems;

/**
 * Runs a command in one transaction, which the use cases join. The answer to an idempotency key is
 * kept in the same transaction: effect and answer are there together or not at all.
 */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class CommandInterceptor {
    static final Duration KEPT = Duration.ofHours(24);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RequestIdentity identity;
    private final IdempotencyRepository kept;
    private final AnswerKeeping keeping;
    private final Clock clock;

    CommandInterceptor(
            RequestIdentity identity,
            IdempotencyRepository kept,
            AnswerKeeping keeping,
            Clock clock) {
        this.identity = identity;
        this.kept = kept;
        this.keeping = keeping;
        this.clock = clock;
    }

    @AroundInvoke
    Object run(InvocationContext command) {
        return QuarkusTransaction.joiningExisting().call(() -> runOnce(command));
    }

    private Object runOnce(InvocationContext command) throws Exception {
        var key = identity.key();
        key.ifPresent(this::refuseOrReplay);
        var answer = command.proceed();
        if (answer instanceof Response response && response.getStatus() >= 400) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            key.ifPresent(
                    one -> kept.keep(one, keeping.of(one.bodyHash(), answer), clock.instant()));
        }
        return answer;
    }

    private void refuseOrReplay(IdempotencyKey key) {
        if (!kept.lock(key)) {
            throw Refusal.of(WriteProblems.KEY_IN_USE).retryAfter(PAUSE);
        }
        kept.find(key, clock.instant().minus(KEPT))
                .ifPresent(
                        answer -> {
                            if (!answer.bodyHash().equals(key.bodyHash())) {
                                throw Refusal.of(WriteProblems.KEY_REUSED);
                            }
                            throw new Replay(answer);
                        });
    }
}
