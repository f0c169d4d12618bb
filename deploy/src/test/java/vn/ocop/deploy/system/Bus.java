package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.deploy.stack.Service;

/** What the services sent and what the others took in. */
record Bus(Databases databases) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String QUOTED = "'%s'";

    /** Copies by consumer: topics and who owns them. */
    private static final Map<Service, Map<String, Service>> COPIES =
            Map.of(
                    Service.PRODUCT,
                    Map.of("ocop.certificate", Service.EVALUATION),
                    Service.EVALUATION,
                    Map.of(
                            "ocop.producer", Service.PRODUCT,
                            "ocop.product", Service.PRODUCT,
                            "ocop.paper", Service.PRODUCT),
                    Service.PROMOTION,
                    Map.of(
                            "ocop.producer", Service.PRODUCT,
                            "ocop.product", Service.PRODUCT,
                            "ocop.certificate", Service.EVALUATION));

    /** Of these reporting takes every event, not only the last state. */
    private static final Map<Service, List<String>> FACTS =
            Map.of(
                    Service.PRODUCT,
                    List.of("ocop.producer", "ocop.product"),
                    Service.EVALUATION,
                    List.of("ocop.dossier", "ocop.certificate"),
                    Service.PROMOTION,
                    List.of(
                            "ocop.promotionevent",
                            "ocop.participation",
                            "ocop.salesresult",
                            "ocop.agreement",
                            "ocop.salespoint",
                            "ocop.listing"));

    /** Everything that was committed is where it belongs, once, and nothing else is anywhere. */
    void mustAgree() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(
                        () -> {
                            everythingIsPublished();
                            COPIES.forEach(this::copiesAgree);
                            factsAgree();
                        });
    }

    private void everythingIsPublished() {
        for (var service : Service.values()) {
            assertThat(
                            databases.count(
                                    service,
                                    "select count(*) from outbox where published_at is null"))
                    .as("waiting in the outbox of %s", service)
                    .isZero();
        }
    }

    private void copiesAgree(Service consumer, Map<String, Service> topics) {
        topics.forEach(
                (topic, owner) ->
                        assertThat(consumed(consumer, topic))
                                .as("%s of %s in %s", topic, owner, consumer)
                                .isEqualTo(sent(owner, topic)));
    }

    private Map<String, String> sent(Service owner, String topic) {
        return databases.pairs(
                owner,
                "select key, max(revision) from outbox where topic = "
                        + QUOTED.formatted(topic)
                        + " group by key");
    }

    private Map<String, String> consumed(Service consumer, String topic) {
        return databases.pairs(
                consumer,
                "select key, revision from consumed where topic = " + QUOTED.formatted(topic));
    }

    private void factsAgree() {
        var sent = new TreeMap<String, String>();
        FACTS.forEach(
                (owner, topics) ->
                        topics.forEach(
                                topic ->
                                        sent.putAll(
                                                databases.pairs(
                                                        owner,
                                                        "select id, topic from outbox where topic ="
                                                                + " "
                                                                + QUOTED.formatted(topic)))));
        assertThat(databases.pairs(Service.REPORTING, "select event_id, topic from fact"))
                .as("facts in reporting")
                .isEqualTo(sent);
    }

    /** How many events there were in all. */
    long events() {
        long events = 0;
        for (var service : Service.values()) {
            events += databases.count(service, "select count(*) from outbox");
        }
        return events;
    }
}
