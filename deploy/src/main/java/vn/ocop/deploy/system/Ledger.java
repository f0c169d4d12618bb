package vn.ocop.deploy.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.system.Load.Acknowledged;

/** What was there before the load, to hold what is there afterwards against what was confirmed. */
final class Ledger {
    private static final int CREATED = 201;
    private static final int REPEATED = 15;

    /** Where a service keeps what it was asked to create. */
    private static final Map<String, String> TABLES =
            Map.of(
                    "/v1/producers", "producer",
                    "/v1/products", "product",
                    "/v1/historical-recognitions", "certificate",
                    "/v1/promotion-events", "promotion_event",
                    "/v1/plans", "plan");

    private static final Map<String, Service> OWNERS =
            Map.of(
                    "producer", Service.PRODUCT,
                    "product", Service.PRODUCT,
                    "certificate", Service.EVALUATION,
                    "promotion_event", Service.PROMOTION,
                    "plan", Service.REPORTING);

    private final Databases databases;
    private final Map<String, TreeSet<String>> before;

    Ledger(Databases databases) {
        this.databases = databases;
        this.before = ids();
    }

    private Map<String, TreeSet<String>> ids() {
        var ids = new TreeMap<String, TreeSet<String>>();
        OWNERS.forEach(
                (table, service) ->
                        ids.put(
                                table,
                                new TreeSet<>(
                                        databases.texts(service, "select id from " + table))));
        return ids;
    }

    /** Everything that was confirmed is there, and nothing that nobody was told of. */
    List<String> differences(List<Acknowledged> acknowledged) {
        var found = new ArrayList<String>();
        var now = ids();
        now.forEach((table, ids) -> ids.removeAll(before.getOrDefault(table, new TreeSet<>())));
        TABLES.forEach(
                (path, table) -> {
                    var confirmed = new TreeSet<String>();
                    acknowledged.stream()
                            .filter(it -> it.write().path().equals(path))
                            .forEach(it -> confirmed.add(it.id()));
                    compare(table, confirmed, now.getOrDefault(table, new TreeSet<>()), found);
                });
        return found;
    }

    private static void compare(
            String table, TreeSet<String> confirmed, TreeSet<String> there, List<String> found) {
        var missing = new TreeSet<>(confirmed);
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            found.add("%s: confirmed but missing: %s".formatted(table, missing));
        }
        // The two records that others refer to are made beside the load.
        var besides = table.startsWith("produc") ? 1 : 0;
        if (there.size() - (confirmed.size() - missing.size()) != besides) {
            found.add(
                    "%s: %d rows for %d confirmed writes"
                            .formatted(table, there.size(), confirmed.size()));
        }
    }

    /** A write that is sent again with its key is answered as before. */
    List<String> repeats(List<Acknowledged> acknowledged) {
        var found = new ArrayList<String>();
        for (var path : TABLES.keySet()) {
            acknowledged.stream()
                    .filter(it -> it.write().path().equals(path))
                    .limit(REPEATED)
                    .forEach(
                            it -> {
                                var again = it.write().send().expect(CREATED);
                                var replayed = again.header("Idempotency-Replayed");
                                if (!again.id().equals(it.id()) || !"true".equals(replayed)) {
                                    found.add(path + ": a repeat made " + again.id());
                                }
                            });
        }
        return found;
    }
}
