package vn.ocop.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * The topics of the platform: those that {@code deploy} creates, none comes into being by itself.
 */
public final class Topics {

    private static final String PLAN = "deploy/src/main/resources/topics.txt";

    /** Those of the platform's own trial consumers. */
    private static final List<String> OF_THE_TRIAL =
            List.of("ocop.dlq.platform.copied", "ocop.dlq.platform.counted");

    private Topics() {}

    public static List<String> all() {
        try (var lines = Files.lines(Checkout.root().resolve(PLAN))) {
            var planned = lines.filter(line -> line.startsWith("ocop.")).map(Topics::name);
            return Stream.concat(planned, OF_THE_TRIAL.stream()).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String line) {
        return line.split("\\s+", 2)[0];
    }

    /** Where a service puts messages of this channel that fail for themselves. */
    public static String deadLettersOf(String service, String channel) {
        return "ocop.dlq." + service + "." + channel;
    }

    /** The topic of an event by its type: {@code vn.ocop.product.registered.v1}. */
    public static String of(String eventType) {
        return "ocop." + eventType.split("\\.", -1)[2];
    }
}
