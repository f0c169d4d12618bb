package vn.ocop.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;

/** What each address may still ask for; tokens come back evenly over the time of the rate. */
final class Allowance {
    private final long requests;
    private final Duration per;
    private final TimeMeter time;
    private final Cache<String, Bucket> byAddress;

    Allowance(long requests, Duration per, long addresses, TimeMeter time) {
        this.requests = requests;
        this.per = per;
        this.time = time;
        // An address that is silent for that long has its whole allowance again anyway.
        this.byAddress =
                Caffeine.newBuilder().maximumSize(addresses).expireAfterAccess(per).build();
    }

    /** Takes one request; zero when it may pass, else how long the caller has to wait. */
    Duration take(String address) {
        var bucket = Objects.requireNonNull(byAddress.get(address, _ -> full()));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        var limit = Bandwidth.builder().capacity(requests).refillGreedy(requests, per).build();
        return Bucket.builder().addLimit(limit).withCustomTimePrecision(time).build();
    }
}
