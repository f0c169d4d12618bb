package vn.ocop.deploy.kafka;

import java.time.Duration;
import java.util.Map;

/** One topic as planned. */
public record Topic(String name, int partitions, CleanUp cleanUp) {
    /** A consumer that was away longer would miss an erasure. */
    private static final Duration TOMBSTONES_STAY = Duration.ofDays(90);

    /** What happens to old events. */
    public enum CleanUp {
        KEEP,
        COMPACT
    }

    public Map<String, String> settings() {
        return switch (cleanUp) {
            case KEEP ->
                    Map.of(
                            "cleanup.policy",
                            "delete",
                            "retention.ms",
                            "-1",
                            "retention.bytes",
                            "-1");
            case COMPACT ->
                    Map.of(
                            "cleanup.policy",
                            "compact",
                            "retention.ms",
                            "-1",
                            "delete.retention.ms",
                            Long.toString(TOMBSTONES_STAY.toMillis()));
        };
    }
}
