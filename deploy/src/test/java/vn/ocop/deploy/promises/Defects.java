package vn.ocop.deploy.promises;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ocop.deploy.stack.Service;

/** One defect for each promise, planted between the walk and the services. */
public final class Defects {
    private static final String NONE = "khong-co";
    private static final String LINK = "Link";
    private static final Set<Promise> OF_SERVICES =
            Set.of(
                    Promise.DOCUMENT,
                    Promise.OPERATING,
                    Promise.UNKNOWN_ROUTE,
                    Promise.TYPE_EXPLAINED,
                    Promise.CODE_LIST);

    private static final Set<Promise> OF_JOBS =
            Set.of(Promise.JOB, Promise.JOB_PROGRESS, Promise.JOB_CANCELLED, Promise.JOB_OVER);

    /** Alters an answer to a request, or leaves it. */
    private interface Defect {
        Reply alter(Ask ask, Reply reply);
    }

    private static final Map<Promise, Defect> PLANTED =
            Map.ofEntries(
                    at(Promise.DOCUMENT, "/q/openapi", reply -> reply.body("{}")),
                    at(Promise.OPERATING, "/q/health", reply -> reply.status(503)),
                    at(Promise.UNKNOWN_ROUTE, "/" + NONE, reply -> reply.status(200)),
                    at(Promise.TYPE_EXPLAINED, "/problems/", reply -> reply.body("{}")),
                    at(Promise.CODE_LIST, "/v1/code-lists/", reply -> reply.body("{}")),
                    at(Promise.UNKNOWN_PARAMETER, NONE + "=1", reply -> reply.status(200)),
                    at(Promise.LIMIT, "limit=0", reply -> reply.status(200)),
                    at(Promise.CURSOR, "cursor=", reply -> reply.status(200)),
                    at(Promise.CODES, "=" + NONE, reply -> reply.status(200)),
                    at(Promise.TOTAL, "count=true", reply -> reply.body("{\"items\": []}")),
                    at(
                            Promise.FACETS,
                            "facets=",
                            reply -> said(reply, "\"count\":", "\"count\":9")),
                    on(Promise.DECLARED, 200, reply -> reply.status(299)),
                    on(Promise.PROBLEM, 400, reply -> said(reply, "traceId", "trace")),
                    on(Promise.ALL_FAULTS, 400, reply -> said(reply, "cung-" + NONE, NONE)),
                    on(Promise.ACCEPT, 406, reply -> reply.status(200)),
                    on(Promise.CONTENT_TYPE, 415, reply -> reply.status(200)),
                    on(Promise.METHOD, 405, reply -> reply.without("Allow")),
                    on(Promise.ETAG, 200, reply -> reply.with("ETag", "W/\"1\"")),
                    on(Promise.VARY, 200, reply -> reply.with("Vary", "Accept")),
                    on(Promise.NOT_MODIFIED, 304, reply -> reply.status(200)),
                    on(Promise.LIST_TAG, 200, reply -> reply.with("ETag", "\"1\"")),
                    on(Promise.NEXT_PAGE, 200, reply -> reply.without(LINK)),
                    on(Promise.MISSING_TAG, 428, reply -> reply.status(200)),
                    on(Promise.STALE_TAG, 412, reply -> reply.status(200)),
                    on(Promise.ORDER, 401, reply -> reply.status(415)),
                    with(
                            Promise.STATE_FIRST,
                            ask ->
                                    sent(ask).contains(Places.NOBODY)
                                            || sent(ask).contains(Places.FAR_AWAY),
                            it -> it.status(422)),
                    on(Promise.KEY_REUSED, 422, reply -> reply.status(200)),
                    on(Promise.JOB, 202, reply -> reply.without("Location")),
                    at(Promise.JOB_PROGRESS, "/progress", reply -> reply.body("event: progress")),
                    at(Promise.JOB_CANCELLED, "/cancellation", reply -> reply.body("{}")),
                    on(Promise.JOB_OVER, 409, reply -> reply.status(200)),
                    with(
                            Promise.HEAD,
                            ask -> ask.method().equals("HEAD"),
                            it -> it.without("Content-Type")),
                    with(Promise.EMPTY_BODY, Defects::isEmpty, it -> it.status(200)),
                    with(Promise.BROKEN_JSON, ask -> sent(ask).equals("{"), it -> it.status(200)),
                    with(
                            Promise.UNKNOWN_FIELD,
                            ask -> sent(ask).contains(NONE),
                            it -> it.status(200)),
                    with(
                            Promise.KEY_FORM,
                            ask -> has(ask, "Idempotency-Key", " "),
                            it -> it.status(200)),
                    with(Promise.REPLAY, _ -> true, it -> it.without("Idempotency-Replayed")),
                    with(
                            Promise.PREFIX,
                            ask -> has(ask, "X-Forwarded-Prefix", ""),
                            it -> it.without(LINK)),
                    with(
                            Promise.LANGUAGE,
                            ask -> has(ask, "Accept-Language", "en"),
                            it -> it.body(it.text() + " ")),
                    with(
                            Promise.PREFLIGHT,
                            _ -> true,
                            it -> it.without("Access-Control-Allow-Methods")),
                    with(
                            Promise.EXPOSED,
                            _ -> true,
                            it -> it.without("Access-Control-Expose-Headers")),
                    with(
                            Promise.FOREIGN_ORIGIN,
                            _ -> true,
                            it -> it.with("Access-Control-Allow-Origin", "*")));

    private Defects() {}

    /** The promises that can be broken by an answer; the others are broken by a document. */
    static Set<Promise> planted() {
        return PLANTED.keySet();
    }

    /** The promises whose defect the walk of a few operations does not report. */
    public static Set<Promise> unnoticed(Walk walk) {
        return PLANTED.entrySet().stream()
                .filter(it -> !isNoticed(walk, it.getKey(), it.getValue()))
                .map(Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isNoticed(Walk walk, Promise promise, Defect defect) {
        var services =
                OF_SERVICES.contains(promise) ? Set.of(Service.PROMOTION) : Set.<Service>of();
        var root = rootOf(promise);
        Predicate<Operation> chosen =
                it ->
                        services.isEmpty()
                                && it.service() == Service.PROMOTION
                                && it.path().startsWith(root)
                                && !it.path().endsWith("/deliveries");
        return walk
                .through(real -> ask -> defect.alter(ask, real.send(ask)), chosen, services)
                .broken()
                .stream()
                .anyMatch(it -> it.promise() == promise);
    }

    /** Operations on which the promise is tried. */
    private static String rootOf(Promise promise) {
        if (OF_JOBS.contains(promise)) {
            return "/v1/audit-verifications";
        }
        return promise == Promise.STATE_FIRST ? "/v1/promotion-events" : "/v1/agreements";
    }

    /** Something between the walk and the services. */
    @FunctionalInterface
    interface Between {
        Exchange before(Exchange real);
    }

    private interface Change {
        Reply of(Reply reply);
    }

    private static Entry<Promise, Defect> at(Promise promise, String address, Change change) {
        return with(promise, ask -> ask.path().contains(address), change);
    }

    private static Entry<Promise, Defect> on(Promise promise, int status, Change change) {
        return entry(promise, (_, reply) -> reply.status() == status ? change.of(reply) : reply);
    }

    private static Entry<Promise, Defect> with(
            Promise promise, Predicate<Ask> asked, Change change) {
        return entry(promise, (ask, reply) -> asked.test(ask) ? change.of(reply) : reply);
    }

    private static Reply said(Reply reply, String words, String others) {
        return reply.body(reply.text().replace(words, others));
    }

    private static String sent(Ask ask) {
        return new String(ask.body(), StandardCharsets.UTF_8);
    }

    private static boolean isEmpty(Ask ask) {
        return ask.body().length == 0 && ask.headers().containsKey("Content-Type");
    }

    private static boolean has(Ask ask, String header, String part) {
        return Optional.ofNullable(ask.headers().get(header))
                .map(it -> it.contains(part))
                .orElse(false);
    }
}
