package vn.ocop.deploy.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ocop.deploy.stack.Service;

/** What the services sent and what the others took in. */
public record Bus(Databases databases) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

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

    private static final String SENT =
            "select id, epoch || ' ' || revision || ' ' || key from outbox where topic = '%s'";
    private static final String KNOWN =
            "select event_id, epoch || ' ' || revision || ' ' || subject from fact where topic = '%s'";

    /** Waits until everything that was committed is where it belongs, once, and nothing else is. */
    public void mustAgree() {
        var last = new ArrayList<String>();
        var agreed =
                Patience.until(
                        PATIENCE,
                        () -> {
                            last.clear();
                            last.addAll(differences());
                            return last.isEmpty();
                        });
        if (!agreed) {
            throw new Disagreement(last);
        }
    }

    /** What is missing, doubled, invented or altered anywhere; nothing when all agrees. */
    public List<String> differences() {
        var found = new ArrayList<String>();
        for (var service : Service.values()) {
            var waiting =
                    databases.count(
                            service, "select count(*) from outbox where published_at is null");
            if (waiting > 0) {
                found.add("outbox of %s: %d events wait".formatted(service.id(), waiting));
            }
        }
        rowsAndEvents(found);
        Copy.ALL.forEach(copy -> copyAndOwner(copy, found));
        facts(found);
        return found;
    }

    private void rowsAndEvents(List<String> found) {
        AGGREGATES.forEach(
                (service, tables) ->
                        tables.forEach(
                                (table, topic) ->
                                        found.addAll(
                                                Difference.between(
                                                        table + " of " + service.id(),
                                                        databases.pairs(service, last(topic)),
                                                        databases.pairs(
                                                                service,
                                                                "select id, revision from "
                                                                        + table)))));
    }

    private static String last(String topic) {
        return """
               select key, revision from (
                 select distinct on (key) key, payload, revision from outbox
                  where topic = '%s' order by key, epoch desc, revision desc) as last
                where payload is not null"""
                .formatted(topic);
    }

    private void copyAndOwner(Copy copy, List<String> found) {
        found.addAll(
                Difference.between(
                        copy.toString(),
                        databases.pairs(copy.owner(), copy.expected()),
                        databases.pairs(copy.consumer(), copy.found())));
    }

    private void facts(List<String> found) {
        FACTS.forEach((owner, topics) -> topics.forEach(topic -> facts(owner, topic, found)));
        var doubled =
                databases.count(
                        Service.REPORTING,
                        """
                        select count(*) from (select 1 from fact
                         group by topic, subject, epoch, revision having count(*) > 1) as doubled""");
        if (doubled > 0) {
            found.add("facts of reporting: %d are doubled".formatted(doubled));
        }
    }

    /**
     * What an owner forgot by a restore stays what was once known; of its present life every event
     * is a fact and nothing else is.
     */
    private void facts(Service owner, String topic, List<String> found) {
        var sent = databases.pairs(owner, SENT.formatted(topic));
        var life = databases.count(owner, "select epoch from service_epoch");
        var known = databases.pairs(Service.REPORTING, KNOWN.formatted(topic));
        known.entrySet()
                .removeIf(
                        fact ->
                                !sent.containsKey(fact.getKey())
                                        && Long.parseLong(fact.getValue().split(" ", 2)[0]) < life);
        found.addAll(Difference.between("facts of " + topic + " in reporting", sent, known));
    }

    /** How many events there were in all. */
    public long events() {
        long events = 0;
        for (var service : Service.values()) {
            events += databases.count(service, "select count(*) from outbox");
        }
        return events;
    }

    /** How many rows of copies and facts were compared with their owners. */
    public long compared() {
        long rows = databases.count(Service.REPORTING, "select count(*) from fact");
        for (var copy : Copy.ALL) {
            rows += databases.count(copy.consumer(), "select count(*) from " + copy.table());
        }
        return rows;
    }
}
