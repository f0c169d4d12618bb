package vn.ocop.platform.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.List;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.problem.WriteProblems;

/**
 * Lets a caller read or use here what it has just written in another service: the request waits
 * until the local copy has come so far.
 */
@Provider
@Priority(Priorities.USER)
class RevisionTokenFilter implements ContainerRequestFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(20);

    private final Instance<CopyWatch> copies;

    RevisionTokenFilter(Instance<CopyWatch> copies) {
        this.copies = copies;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var header = request.getHeaderString(RevisionToken.HEADER);
        if (header != null && copies.isResolvable() && !arrives(RevisionToken.parse(header))) {
            throw Refusal.of(WriteProblems.COPY_BEHIND).retryAfter(PATIENCE);
        }
    }

    private boolean arrives(List<RevisionToken> tokens) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!tokens.stream().allMatch(this::isReached)) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    private boolean isReached(RevisionToken token) {
        return copies.get().reached(token.topic(), token.id(), token.epoch(), token.revision());
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Refusal.of(Problems.UNAVAILABLE);
        }
    }
}
