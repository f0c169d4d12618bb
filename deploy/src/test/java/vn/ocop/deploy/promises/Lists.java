package vn.ocop.deploy.promises;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of lists, their totals and their facets. */
final class Lists {
    private static final String PREFIX = "/cong";
    private static final int CODES = 3;

    private final Trial trial;
    private Optional<String> foreign = Optional.empty();

    Lists(Trial trial) {
        this.trial = trial;
    }

    void check(Operation operation) {
        if (operation.lists()) {
            trial.reading(operation).ifPresent(found -> check(operation, found.ask()));
        }
    }

    private void check(Operation operation, Ask ask) {
        if (operation.query("limit").isPresent()) {
            pages(operation, ask.query("limit", "1"));
        }
        if (operation.query("count").isPresent()) {
            var counted = trial.send(operation, ask.query("count", "true"));
            var plain = trial.send(operation, ask);
            trial.hold(Promise.TOTAL, operation, total(plain, counted));
        }
        operation
                .query("facets")
                .ifPresent(facets -> facets.choices().forEach(it -> facet(operation, ask, it)));
    }

    private void pages(Operation operation, Ask one) {
        foreign.ifPresent(
                cursor ->
                        trial.hold(
                                Promise.CURSOR,
                                operation,
                                Judging.fault(
                                        trial.send(operation, one.query("cursor", cursor)),
                                        "parameter",
                                        "cursor")));
        var first = trial.send(operation, one);
        trial.hold(Promise.NEXT_PAGE, operation, nextPage(first));
        var cursor = first.json().path("nextCursor").asText();
        if (cursor.isEmpty()) {
            return;
        }
        foreign = Optional.of(cursor);
        var second = trial.send(operation, one.query("cursor", cursor));
        var complaints = new ArrayList<>(Judging.status(second, 200));
        Judging.expect(
                complaints,
                !second.json().at("/items/0").equals(first.json().at("/items/0")),
                "the second page begins as the first");
        trial.hold(Promise.NEXT_PAGE, operation, complaints);
        var behind = trial.send(operation, one.with("X-Forwarded-Prefix", PREFIX));
        trial.hold(
                Promise.PREFIX,
                operation,
                Judging.expect(
                        behind.header("Link").startsWith("<" + PREFIX + "/"),
                        "Link " + behind.header("Link")));
    }

    static List<String> nextPage(Reply page) {
        var cursor = page.json().path("nextCursor").asText();
        var link = page.header("Link");
        if (cursor.isEmpty()) {
            return Judging.absent(page, "Link");
        }
        var encoded = URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return Judging.expect(
                link.contains("cursor=" + encoded) && link.contains("rel=\"next\""),
                "nextCursor " + cursor + " but Link " + link);
    }

    static List<String> total(Reply plain, Reply counted) {
        var complaints = new ArrayList<String>();
        Judging.expect(complaints, !plain.json().has("total"), "total without count");
        Judging.expect(
                complaints,
                counted.json().path("total").asLong(-1) >= counted.json().path("items").size(),
                "total " + counted.json().path("total") + " with count");
        return complaints;
    }

    /** Each code is counted as the filter of the same name counts it. */
    private void facet(Operation operation, Ask ask, String name) {
        var faceted =
                trial.send(operation, ask.query("facets", name).query("count", "true")).json();
        var counts = faceted.path("facets").path(name);
        var complaints = new ArrayList<String>();
        Judging.expect(complaints, counts.isArray(), "facet " + name + " is missing");
        for (int i = 0; i < Math.min(CODES, counts.size()); i++) {
            complaints.addAll(same(operation, ask, name, counts.get(i)));
        }
        trial.hold(Promise.FACETS, operation, complaints);
    }

    private List<String> same(Operation operation, Ask ask, String name, JsonNode counted) {
        if (operation.query(name).isEmpty() || ask.path().contains(name + "=")) {
            return List.of();
        }
        var filtered =
                trial.send(
                        operation,
                        ask.query(name, counted.path("code").asText()).query("count", "true"));
        return Judging.expect(
                filtered.json().path("total").asLong(-1) == counted.path("count").asLong(),
                "facet %s: %s, but the filter finds %s"
                        .formatted(name, counted, filtered.json().path("total")));
    }
}
