package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Compares AsyncAPI documents, message by message. */
final class AsyncApiEvolution {

    private static final Set<String> OF_MESSAGES =
            Set.of("title", "summary", "description", "examples", "headers", "payload");

    private final References released;
    private final References current;
    private final SchemaEvolution schemas;
    private final Findings findings;

    AsyncApiEvolution(JsonNode released, JsonNode current, Findings findings) {
        this.released = new References(released);
        this.current = new References(current);
        this.schemas = new SchemaEvolution(this.released, this.current, findings);
        this.findings = findings;
    }

    void compare() {
        findings.same(
                "defaultContentType",
                released.document().path("defaultContentType"),
                current.document().path("defaultContentType"));
        for (var kind : Set.of("/channels", "/operations", "/components/messages")) {
            var was = released.document().at(kind);
            var is = current.document().at(kind);
            was.fieldNames()
                    .forEachRemaining(name -> kept(kind + "/" + name, was.path(name), is, name));
            is.fieldNames()
                    .forEachRemaining(
                            name -> {
                                if (!was.has(name)) {
                                    findings.added(kind + "/" + name);
                                }
                            });
        }
    }

    private void kept(String place, JsonNode was, JsonNode all, String name) {
        var is = all.path(name);
        if (is.isMissingNode()) {
            findings.broken(place, "is gone");
        } else if (was.has("payload")) {
            message(place, was, is);
        } else {
            channel(place, was, is);
        }
    }

    /** Also an operation: both name messages, to which others may be added. */
    private void channel(String place, JsonNode was, JsonNode is) {
        var walked = Set.of("summary", "description", "title", "messages");
        findings.sameRest(place, was, is, walked);
        for (var message : was.path("messages").properties()) {
            findings.same(
                    place + " " + message.getKey(),
                    message.getValue(),
                    is.path("messages").path(message.getKey()));
        }
        for (int i = 0; was.path("messages").isArray() && i < was.path("messages").size(); i++) {
            findings.same(
                    place + " message " + i,
                    was.path("messages").path(i),
                    is.path("messages").path(i));
        }
    }

    private void message(String place, JsonNode was, JsonNode is) {
        findings.operation();
        schemas.compare(
                place + " headers", was.path("headers"), is.path("headers"), Direction.ANSWERED);
        var before = released.resolve(was.path("payload"));
        var after = current.resolve(is.path("payload"));
        findings.same(
                place + " schemaFormat", before.path("schemaFormat"), after.path("schemaFormat"));
        schemas.compare(
                place + " payload",
                before.path("schema"),
                after.path("schema"),
                Direction.ANSWERED);
        findings.sameRest(place, was, is, OF_MESSAGES);
    }
}
