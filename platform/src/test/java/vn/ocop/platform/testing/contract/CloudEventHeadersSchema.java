package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.ocop.platform.event.EventType;

/** The headers that every event bears. */
final class CloudEventHeadersSchema {

    private CloudEventHeadersSchema() {}

    static ObjectNode of(ObjectMapper json) {
        var schema = json.createObjectNode().put("type", "object");
        var fields = schema.putObject("properties");
        text(fields, "ce_specversion", "Version of CloudEvents.").put("const", "1.0");
        text(fields, "ce_id", "Id of the event, UUIDv7; the same when it is sent again.")
                .put("format", "uuid");
        text(fields, "ce_type", "Which fact, with the version of its contract.");
        text(fields, "ce_source", "The service that owns the aggregate.")
                .put("format", "uri-reference");
        text(fields, "ce_subject", "Id of the aggregate, also the key of the message.")
                .put("format", "uuid");
        text(fields, "ce_time", "When the change was made, UTC.").put("format", "date-time");
        text(fields, "ce_dataschema", "Where the contract of this type stands.")
                .put("format", "uri-reference");
        number(fields, "ce_sequence", "Revision of the aggregate after the change.");
        number(
                fields,
                "ce_epoch",
                "Life of the sender's database; a restore raises it. Newer is by epoch, then by sequence.");
        number(fields, "ce_feedposition", "Place among all events of the sender.");
        text(fields, "content-type", "Always JSON.").put("const", "application/json");
        text(fields, "traceparent", "W3C trace context of the request that made the change.");
        text(fields, "ce_reason", "Why the aggregate was erased; a code, on erasures only.");
        var required = schema.putArray("required");
        fields.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!name.equals("traceparent") && !name.equals("ce_reason")) {
                                required.add(name);
                            }
                        });
        return schema;
    }

    private static ObjectNode text(ObjectNode fields, String name, String meaning) {
        return fields.putObject(name).put("type", "string").put("description", meaning);
    }

    private static void number(ObjectNode fields, String name, String meaning) {
        text(fields, name, meaning).put("pattern", "^[0-9]+$");
    }

    /** Made up but for what the state says, and the same in every run. */
    static ObjectNode example(
            ObjectMapper json, Catalogue catalogue, EventType event, JsonNode state) {
        var source = "/" + catalogue.service();
        return json.createObjectNode()
                .put("ce_specversion", "1.0")
                .put("ce_id", "019a9d20-6b00-7c3e-8f51-2d9b7a40c6e1")
                .put("ce_type", event.type())
                .put("ce_source", source)
                .put("ce_subject", state.path("id").asText())
                .put("ce_time", "2026-11-20T03:00:00Z")
                .put(
                        "ce_dataschema",
                        source + "/asyncapi.yaml#/components/messages/" + event.type())
                .put("ce_sequence", state.path("revision").asText())
                .put("ce_epoch", "1")
                .put("ce_feedposition", "1")
                .put("content-type", "application/json");
    }
}
