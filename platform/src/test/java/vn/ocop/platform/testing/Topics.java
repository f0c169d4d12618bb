package vn.ocop.platform.testing;

import java.util.List;
import java.util.stream.Stream;

/** The topics of the platform, as {@code deploy} creates them; none comes into being by itself. */
public final class Topics {

    private static final List<String> AGGREGATES =
            List.of(
                    "producer",
                    "product",
                    "paper",
                    "dossier",
                    "council",
                    "session",
                    "decision",
                    "certificate",
                    "promotionevent",
                    "participation",
                    "salesresult",
                    "agreement",
                    "salespoint",
                    "listing",
                    "plan",
                    "report");
    private static final List<String> SERVICES =
            List.of(
                    "product-service",
                    "evaluation-service",
                    "promotion-service",
                    "reporting-service");

    private Topics() {}

    public static List<String> all() {
        return Stream.concat(
                        AGGREGATES.stream().map(name -> "ocop." + name),
                        SERVICES.stream().map(Topics::deadLettersOf))
                .toList();
    }

    /** Where a service puts messages that fail for themselves. */
    public static String deadLettersOf(String service) {
        return "ocop.dlq." + service;
    }

    /** The topic of an event by its type: {@code vn.ocop.product.registered.v1}. */
    public static String of(String eventType) {
        return "ocop." + eventType.split("\\.", -1)[2];
    }
}
