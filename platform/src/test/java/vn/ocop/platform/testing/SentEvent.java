package vn.ocop.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A message as it lies on a topic.
 *
 * @param state the JSON of the aggregate; a missing node where the message erases it
 */
public record SentEvent(
        String topic, @Nullable String key, Map<String, String> headers, JsonNode state) {

    static SentEvent of(ConsumerRecord<String, byte[]> message) {
        var headers = new HashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new SentEvent(
                message.topic(), message.key(), Map.copyOf(headers), tree(message.value()));
    }

    private static JsonNode tree(byte @Nullable [] value) {
        try {
            return value == null ? MissingNode.getInstance() : ServiceJson.mapper().readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A CloudEvents attribute without its prefix; empty if the message lacks it. */
    public String attribute(String name) {
        return headers.getOrDefault("ce_" + name, "");
    }

    public String id() {
        return attribute("id");
    }

    public String type() {
        return attribute("type");
    }

    public String subject() {
        return attribute("subject");
    }

    public long revision() {
        return Long.parseLong(attribute("sequence"));
    }

    public long epoch() {
        return Long.parseLong(attribute("epoch"));
    }

    public boolean isDeletion() {
        return state.isMissingNode();
    }

    public <T> T read(Class<T> type) {
        try {
            return ServiceJson.tolerant().treeToValue(state, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the state does not fit " + type.getSimpleName(), e);
        }
    }
}
