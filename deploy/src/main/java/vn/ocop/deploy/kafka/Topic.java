package vn.ocop.deploy.kafka;

import java.time.Duration;
import java.util.Map;

/** One topic as planned. */
public record Topic(String name, int partitions, CleanUp cleanUp) {
    /** A consumer that was away longer would miss an erasure. */
    private static final Duration TOMBSTONES_STAY = Duration.ofDays(90);

    private static final Duration DEAD_LETTERS_STAY = Duration.ofDays(30);

    /** What happens to old events. */
    public enum CleanUp {
        KEEP,
        COMPACT,
        EXPIRE
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
            case EXPIRE ->
                    Map.of(
                            "cleanup.policy",
                            "delete",
                            "retention.ms",
                            Long.toString(DEAD_LETTERS_STAY.toMillis()),
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
