package vn.ocop.deploy.permission;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Form;
import vn.ocop.deploy.api.Person;
import vn.ocop.deploy.contract.ApiOperation;
import vn.ocop.deploy.records.Records;

/**
 * An operation aimed at a record. Changes go out without {@code If-Match}: whoever may make one is
 * told 428 and nothing happens.
 */
record Call(ApiOperation operation, Records records) {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, String> COLLECTIONS = Map.of("results", "sales-results");

    /** The collection that the path begins with. */
    String root() {
        var segments = operation.path().substring(1).split("/", -1);
        return segments[0].equals("v1") ? segments[1] : segments[0];
    }

    /** The collection that a list shows. */
    String listed() {
        var last = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        return COLLECTIONS.getOrDefault(last, last);
    }

    /** The record that a list shall show, or not; empty where there is none of its kind. */
    String wanted() {
        return records.id(operation.service(), listed());
    }

    /** Whether there is what the path names; some kinds of record exist on today's map only. */
    boolean hasRecord() {
        return !operation.path().contains("{id}")
                || !records.id(operation.service(), root()).isEmpty();
    }

    Answer by(Visitor visitor) {
        var path = "/" + String.join("/", records.segments(operation)) + query(visitor);
        return switch (operation.method()) {
            case "GET" -> visitor.person().get(operation.service(), path);
            default -> change(visitor.person(), path);
        };
    }

    /** The page that follows. */
    Answer next(Visitor visitor, Answer page) {
        var path = "/" + String.join("/", records.segments(operation)) + query(visitor);
        var cursor = "cursor=" + encoded(page.at("/nextCursor"));
        var joint = path.contains("?") ? "&" : "?";
        return visitor.person().get(operation.service(), path + joint + cursor);
    }

    private Answer change(Person person, String path) {
        var body = operation.body();
        var keyed = person.once(UUID.randomUUID().toString());
        if (body == null) {
            return keyed.send(operation.method(), operation.service(), path, Map.of());
        }
        var example = records.aimed(body.example());
        if (body.isForm()) {
            return keyed.post(operation.service(), path, form(example.path("paper")));
        }
        return keyed.with("Content-Type", body.mediaType())
                .send(operation.method(), operation.service(), path, example);
    }

    private static Form form(JsonNode paper) {
        return new Form().json("paper", paper).file("file", "x.pdf", "application/pdf", PDF);
    }

    private String query(Visitor visitor) {
        var pairs = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if (parameter.place().equals("query")) {
                var value = value(parameter, visitor);
                if (!value.isEmpty()) {
                    pairs.add(parameter.name() + "=" + encoded(value));
                }
            }
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String value(ApiOperation.ApiParameter parameter, Visitor visitor) {
        return switch (parameter.name()) {
            case "limit" -> "200";
            case "count" -> "true";
            case "facets" -> parameter.example();
            case "scope" -> visitor.scope();
            case "plan" -> records.id("plans");
            case "target" -> records.id("targets");
            case "unit", "province" -> parameter.required() || isOfUnit() ? "VN-2T:40" : "";
            default -> parameter.required() ? parameter.example() : "";
        };
    }

    /** A figure is of one unit, the nation where none is named. */
    private boolean isOfUnit() {
        return root().equals("indicators");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
