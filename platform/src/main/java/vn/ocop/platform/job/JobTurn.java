package vn.ocop.platform.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to work at a job.
 *
 * @param attempt how often it was taken up; tells whoever took it last from those before
 * @param failures steps that failed since the last one that did not
 * @param leaseUntil until then nobody else takes it up
 */
record JobTurn(int attempt, int failures, @Nullable Instant leaseUntil) {

    static final JobTurn NONE = new JobTurn(0, 0, null);

    JobTurn next(Instant until) {
        return new JobTurn(attempt + 1, failures, until);
    }

    JobTurn renewed(Instant until) {
        return new JobTurn(attempt, 0, until);
    }

    JobTurn failed(Instant until) {
        return new JobTurn(attempt, failures + 1, until);
    }

    JobTurn until(@Nullable Instant until) {
        return new JobTurn(attempt, failures, until);
    }
}
