package vn.ocop.platform.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When what happened to a job. */
record JobTimes(
        Instant requested,
        @Nullable Instant started,
        @Nullable Instant cancellation,
        @Nullable Instant ended) {

    static JobTimes of(Instant requested) {
        return new JobTimes(requested, null, null, null);
    }

    JobTimes started(Instant now) {
        return new JobTimes(requested, started == null ? now : started, cancellation, ended);
    }

    JobTimes cancellation(Instant now) {
        return new JobTimes(requested, started, now, ended);
    }

    JobTimes ended(Instant now) {
        return new JobTimes(requested, started, cancellation, now);
    }
}
