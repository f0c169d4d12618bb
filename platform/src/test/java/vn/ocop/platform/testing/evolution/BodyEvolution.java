package vn.ocop.platform.testing.evolution;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares what an operation takes and what it answers. */
final class BodyEvolution {

    private final References released;
    private final References current;
    private final SchemaEvolution schemas;
    private final Findings findings;

    BodyEvolution(
            References released, References current, SchemaEvolution schemas, Findings findings) {
        this.released = released;
        this.current = current;
        this.schemas = schemas;
        this.findings = findings;
    }

    void schema(String place, JsonNode before, JsonNode after, Direction direction) {
        if (before.isMissingNode() || after.isMissingNode()) {
            findings.same(place + " schema", before, after);
        } else {
            schemas.compare(place, before, after, direction);
        }
    }

    void request(String place, JsonNode before, JsonNode after) {
        if (before.isMissingNode() || after.isMissingNode()) {
            findings.same(place + " body", before, after);
            return;
        }
        var was = released.resolve(before);
        var is = current.resolve(after);
        findings.same(place + " body required", was.path("required"), is.path("required"));
        contents(place + " body", was.path("content"), is.path("content"), Direction.ASKED);
    }

    /** Problems of any status may join in: clients know the catalogue, not the list here. */
    void answers(String place, JsonNode was, JsonNode is) {
        for (var answer : was.properties()) {
            var status = place + " " + answer.getKey();
            if (is.has(answer.getKey())) {
                answer(
                        status,
                        released.resolve(answer.getValue()),
                        current.resolve(is.path(answer.getKey())));
            } else {
                findings.broken(status, "is gone");
            }
        }
        is.fieldNames()
                .forEachRemaining(
                        status -> {
                            if (!was.has(status) && status.matches("[45]..")) {
                                findings.added(place + " " + status);
                            } else if (!was.has(status)) {
                                findings.broken(place + " " + status, "is a new status");
                            }
                        });
    }

    private void answer(String place, JsonNode was, JsonNode is) {
        contents(place, was.path("content"), is.path("content"), Direction.ANSWERED);
        for (var header : was.path("headers").properties()) {
            var name = place + " header " + header.getKey();
            if (is.path("headers").has(header.getKey())) {
                var before = released.resolve(header.getValue());
                var after = current.resolve(is.path("headers").path(header.getKey()));
                schema(name, before.path("schema"), after.path("schema"), Direction.ANSWERED);
            } else {
                findings.broken(name, "is gone");
            }
        }
        is.path("headers")
                .fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!was.path("headers").has(name)) {
                                findings.added(place + " header " + name);
                            }
                        });
    }

    private void contents(String place, JsonNode was, JsonNode is, Direction direction) {
        for (var type : was.properties()) {
            var content = place + " " + type.getKey();
            var after = is.path(type.getKey());
            if (after.isMissingNode()) {
                findings.broken(content, "is gone");
            } else {
                schema(content, type.getValue().path("schema"), after.path("schema"), direction);
                findings.same(
                        content + " encoding",
                        type.getValue().path("encoding"),
                        after.path("encoding"));
            }
        }
        is.fieldNames()
                .forEachRemaining(
                        type -> {
                            if (!was.has(type)) {
                                findings.broken(place + " " + type, "is a new media type");
                            }
                        });
    }
}
