package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.ocop.platform.event.EventType;

/** Writes the AsyncAPI 3 document of a service from its event types. */
final class AsyncApi {

    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft/2020-12";

    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final EventSchemas schemas;

    AsyncApi(Catalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
        this.schemas = EventSchemas.open(json);
    }

    JsonNode document() {
        var document = json.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Events of " + catalogue.service())
                .put("version", "1.0.0")
                .put(
                        "description",
                        """
                        Facts that this service publishes, as CloudEvents 1.0 in the binary mode of the Kafka \
                        binding. Each carries the public state of its aggregate after the change; absent \
                        values are left out. Only additions happen within a version; read what you know and \
                        ignore the rest.""");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        var states = components.putObject("schemas");
        states.set("CloudEventHeaders", CloudEventHeadersSchema.of(json));
        for (var event : catalogue.events()) {
            describeChannel(channels, event);
            describeOperation(operations, event);
            messages.set(event.type(), message(event));
            states.set(event.state().getSimpleName(), state(event));
        }
        return document;
    }

    private static String channelOf(EventType event) {
        return event.topic().substring(event.topic().indexOf('.') + 1);
    }

    private void describeChannel(ObjectNode channels, EventType event) {
        var name = channelOf(event);
        if (!channels.has(name)) {
            channels.putObject(name).put("address", event.topic()).putObject("messages");
        }
        ((ObjectNode) channels.path(name).path("messages"))
                .set(event.name(), reference("/components/messages/" + event.type()));
    }

    private void describeOperation(ObjectNode operations, EventType event) {
        operations
                .putObject("send" + event.name())
                .put("action", "send")
                .put("summary", event.meaning().en())
                .<ObjectNode>set("channel", reference("/channels/" + channelOf(event)))
                .putArray("messages")
                .add(
                        reference(
                                "/channels/%s/messages/%s"
                                        .formatted(channelOf(event), event.name())));
    }

    private ObjectNode message(EventType event) {
        var message =
                json.createObjectNode()
                        .put("name", event.name())
                        .put("title", event.meaning().vi())
                        .put("summary", event.meaning().en())
                        .put("contentType", "application/json");
        message.set("headers", reference("/components/schemas/CloudEventHeaders"));
        message.set("payload", reference("/components/schemas/" + event.state().getSimpleName()));
        message.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put("format", "uuid")
                .put("description", "The id of the aggregate.");
        var example = message.putArray("examples").addObject().put("name", event.name());
        var payload = json.<ObjectNode>valueToTree(event.example());
        example.set("headers", CloudEventHeadersSchema.example(json, catalogue, event, payload));
        example.set("payload", payload);
        return message;
    }

    private ObjectNode state(EventType event) {
        var state = json.createObjectNode().put("schemaFormat", SCHEMA_FORMAT);
        state.set("schema", schemas.of(event.state()));
        return state;
    }

    private ObjectNode reference(String pointer) {
        return json.createObjectNode().put("$ref", "#" + pointer);
    }
}
