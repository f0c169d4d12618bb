package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.system.Load.Acknowledged;

/** Every process dies in the middle of writes; afterwards nothing is lost, doubled or invented. */
@SystemTest
class CrashIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int WRITES_BETWEEN = 10;
    private static final int REPEATED = 15;

    /** Where a service keeps what it was asked to create, and under which column for names. */
    private static final Map<String, String> OWNERS =
            Map.of(
                    "/v1/producers", "producer",
                    "/v1/products", "product",
                    "/v1/historical-recognitions", "certificate",
                    "/v1/promotion-events", "promotion_event",
                    "/v1/plans", "plan");

    /** Aggregates whose row and last event must tell the same revision. */
    private static final Map<Service, Map<String, String>> AGGREGATES =
            Map.of(
                    Service.PRODUCT,
                    Map.of(
                            "producer", "ocop.producer",
                            "product", "ocop.product",
                            "paper", "ocop.paper"),
                    Service.EVALUATION,
                    Map.of("certificate", "ocop.certificate", "dossier", "ocop.dossier"),
                    Service.PROMOTION,
                    Map.of("promotion_event", "ocop.promotionevent", "listing", "ocop.listing"),
                    Service.REPORTING,
                    Map.of("plan", "ocop.plan"));

    private final OneStack.Running running;
    private final Databases databases;

    CrashIT(OneStack.Running running) {
        this.running = running;
        this.databases = running.databases();
    }

    @Test
    void nothing_is_lost_doubled_or_invented_when_every_process_is_killed() throws Exception {
        var before = ids();
        List<Acknowledged> acknowledged;
        int cutOff;
        try (var load = new Load(new Writes(running.api(), "Sự cố"))) {
            for (var service : Service.values()) {
                untilWritten(load);
                kill(service);
            }
            untilWritten(load);
            killBroker();
            untilWritten(load);
            load.end();
            acknowledged = load.acknowledged();
            cutOff = load.cutOff();
        }
        var bus = new Bus(databases);
        bus.mustAgree();
        rowsAndEventsAgree();
        acknowledgedAndNothingElseIsThere(acknowledged, before);
        repeatsGiveTheSame(acknowledged);
        running.out()
                .say(
                        "Crashes: %d writes acknowledged, %d requests cut off, %d events; all copies agree"
                                .formatted(acknowledged.size(), cutOff, bus.events()));
    }

    private void untilWritten(Load load) {
        for (var service : Service.values()) {
            var goal = load.count(service) + WRITES_BETWEEN;
            await().atMost(PATIENCE).until(() -> load.count(service) >= goal);
        }
    }

    private void kill(Service service) {
        var process = running.stack().service(service);
        process.kill();
        process.start();
        running.stack().awaitReady(service);
    }

    private void killBroker() {
        running.stack().broker().kill();
        running.stack().broker().start();
        running.stack().awaitBroker();
    }

    private void rowsAndEventsAgree() {
        AGGREGATES.forEach(
                (service, tables) ->
                        tables.forEach(
                                (table, topic) ->
                                        assertThat(
                                                        databases.pairs(
                                                                service,
                                                                "select id, revision from "
                                                                        + table))
                                                .as(table)
                                                .isEqualTo(
                                                        databases.pairs(
                                                                service,
                                                                "select key, max(revision) from"
                                                                        + " outbox where topic = '"
                                                                        + topic
                                                                        + "' group by key"))));
    }

    private Map<String, TreeSet<String>> ids() {
        var ids = new TreeMap<String, TreeSet<String>>();
        var services =
                Map.of(
                        "producer", Service.PRODUCT,
                        "product", Service.PRODUCT,
                        "certificate", Service.EVALUATION,
                        "promotion_event", Service.PROMOTION,
                        "plan", Service.REPORTING);
        services.forEach(
                (table, service) ->
                        ids.put(
                                table,
                                new TreeSet<>(
                                        databases.texts(service, "select id from " + table))));
        return ids;
    }

    /** The two records that others refer to were made beside the load. */
    private void acknowledgedAndNothingElseIsThere(
            List<Acknowledged> acknowledged, Map<String, TreeSet<String>> before) {
        var now = ids();
        now.forEach((table, ids) -> ids.removeAll(before.getOrDefault(table, new TreeSet<>())));
        OWNERS.forEach(
                (path, table) -> {
                    var confirmed = new TreeSet<String>();
                    acknowledged.stream()
                            .filter(it -> it.write().path().equals(path))
                            .forEach(it -> confirmed.add(it.id()));
                    assertThat(now.get(table)).as(table).containsAll(confirmed);
                    assertThat(now.get(table).size() - confirmed.size())
                            .as("%s that nobody was told of", table)
                            .isEqualTo(table.startsWith("produc") ? 1 : 0);
                });
    }

    private void repeatsGiveTheSame(List<Acknowledged> acknowledged) {
        for (var path : OWNERS.keySet()) {
            acknowledged.stream()
                    .filter(it -> it.write().path().equals(path))
                    .limit(REPEATED)
                    .forEach(
                            it -> {
                                var again = it.write().send().expect(201);
                                assertThat(again.id()).isEqualTo(it.id());
                                assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
                            });
        }
    }
}
