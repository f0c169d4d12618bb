package vn.ocop.deploy.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.api.Fields;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.demo.MainJob;
import vn.ocop.deploy.demo.Recognition.Recognised;
import vn.ocop.deploy.stack.Service;

/**
 * Records that requests aim at, so that they pass the first doors: made by the main job once.
 *
 * @param byPath ids for the places of a path, by its collection
 * @param byField ids for the fields of a body, by their name
 */
public record Records(Map<String, String> byPath, Map<String, String> byField) {

    /** Who asks for the job of each service. */
    public static final String AUDITOR = "thanh.tra";

    private static final String JUDGED = "dossiers that were judged";

    public Records {
        byPath = Map.copyOf(byPath);
        byField = Map.copyOf(byField);
    }

    public static Records made(Api api) {
        var job = new MainJob(api);
        var plan = job.plan();
        var registered = job.register();
        var open = job.apply(registered);
        var other = job.register();
        var finished = job.apply(other);
        var evaluated = job.evaluate(finished);
        var recognised = job.recognise(other, finished);
        var review = job.complain(finished);
        var promoted = job.promote(other, recognised);
        var paths = new HashMap<String, String>();
        var fields = new HashMap<String, String>();
        note(paths, fields, "producers", "producerId", registered.producer());
        note(paths, fields, "products", "productId", registered.product());
        note(paths, fields, "papers", "papers", registered.papers().getFirst());
        note(paths, fields, "dossiers", "dossierId", open);
        note(paths, fields, "councils", "councilId", evaluated.council());
        note(paths, fields, "sessions", "sessionId", evaluated.confirmed());
        note(paths, fields, "reviews", "reviewId", review);
        note(paths, fields, "decisions", "decisionId", recognised.decision());
        note(paths, fields, "certificates", "certificateId", recognised.certificate());
        note(paths, fields, "inspections", "inspectionId", inspected(job, recognised));
        note(paths, fields, "promotion-events", "eventId", promoted.event());
        note(paths, fields, "participations", "participationId", promoted.participation());
        note(paths, fields, "sales-results", "resultId", promoted.result());
        note(paths, fields, "agreements", "agreementId", promoted.contract());
        note(paths, fields, "listings", "listingId", promoted.listing());
        note(paths, fields, "plans", "plan", plan);
        for (var service : Service.values()) {
            var lists = api.anonymous().get(service, "/v1/code-lists").expect(200);
            paths.put(of(service, "code-lists"), lists.at("/items/0/name"));
            paths.put(of(service, "jobs"), verification(api, service));
        }
        paths.put(JUDGED, finished.id());
        paths.put("targets", plan.at("/targets/0/id"));
        paths.put("items", evaluated.confirmed().at("/items/0/id"));
        paths.put("seats", evaluated.council().at("/seats/0/id"));
        paths.put("p", other.product().at("/code"));
        paths.put("c", recognised.certificate().at("/code"));
        fields.put("ownerId", registered.product().id());
        fields.put("dossierIds", open.id());
        fields.put("productIds", other.product().id());
        return new Records(paths, fields);
    }

    /** Somebody has looked at the certified product; there is no conclusion yet. */
    private static Answer inspected(MainJob job, Recognised recognised) {
        return job.people()
                .provinceEvaluator()
                .post(
                        Service.EVALUATION,
                        "/v1/inspections",
                        Fields.of(
                                "certificateId",
                                recognised.certificate().id(),
                                "kind",
                                "PLANNED",
                                "body",
                                "Sở Nông nghiệp và Môi trường tỉnh Nghệ An",
                                "inspectedOn",
                                job.today(),
                                "findings",
                                "Đúng như hồ sơ"))
                .expect(201);
    }

    /** What every service has of its own: code lists, jobs. */
    private static String of(Service service, String collection) {
        return collection + " of " + service;
    }

    /** Long work that the auditor has asked for. */
    private static String verification(Api api, Service service) {
        var auditor = api.person(AUDITOR, List.of("auditor"), List.of("VN"));
        return auditor.post(service, "/v1/audit-verifications", Map.of()).expect(202).id();
    }

    private static void note(
            Map<String, String> paths,
            Map<String, String> fields,
            String path,
            String field,
            Answer record) {
        paths.put(path, record.id());
        fields.put(field, record.id());
    }

    /** The segments of the operation's path with real ids in their places. */
    public String[] segments(ApiOperation operation) {
        var segments = operation.path().substring(1).split("/", -1);
        for (var i = 1; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                segments[i] = value(operation, collection(operation, segments[i - 1]), segments[i]);
            }
        }
        return segments;
    }

    /** Some operations need a dossier that was judged. */
    private static String collection(ApiOperation operation, String named) {
        return operation.path().endsWith("/replay") ? JUDGED : named;
    }

    private String value(ApiOperation operation, String collection, String place) {
        return switch (place) {
            case "{ruleSet}" -> "26-2026";
            case "{productSet}" -> "01";
            case "{round}", "{revision}", "{number}" -> "1";
            case "{slug}" -> "stale";
            case "{name}" -> byPath.getOrDefault(of(operation.service(), "code-lists"), "none");
            case "{subject}" -> "lan.tran";
            case "{code}" -> byPath.getOrDefault(collection, "PRODUCTS_4_STARS");
            default -> {
                var id = id(operation.service(), collection);
                yield id.isEmpty() ? new UUID(0, 7).toString() : id;
            }
        };
    }

    /** As {@link #id(String)}, where each service has such records of its own. */
    public String id(Service service, String collection) {
        return byPath.getOrDefault(of(service, collection), id(collection));
    }

    /** The id of a collection's record; empty where there is none. */
    public String id(String collection) {
        return byPath.getOrDefault(collection, "");
    }

    /** The example with real ids in its fields. */
    public JsonNode aimed(JsonNode example) {
        var copy = example.deepCopy();
        aim(copy);
        return copy;
    }

    private void aim(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                var id = byField.get(field.getKey());
                if (id != null && field.getValue().isTextual()) {
                    field.setValue(TextNode.valueOf(id));
                } else if (id != null
                        && field.getValue() instanceof ArrayNode array
                        && array.path(0).isTextual()) {
                    array.removeAll().add(id);
                }
            }
        }
        node.forEach(this::aim);
    }
}
