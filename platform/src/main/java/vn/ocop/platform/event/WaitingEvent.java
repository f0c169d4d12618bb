package vn.ocop.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the outbox that the relay has given its place in the feed. */
record WaitingEvent(
        long position,
        UUID id,
        String topic,
        UUID key,
        String type,
        long epoch,
        long revision,
        long feedPosition,
        Instant occurredAt,
        @Nullable String traceparent,
        @Nullable String reason,
        @Nullable String payload) {

    /** The message as CloudEvents' Kafka binding wants it in binary mode. */
    ProducerRecord<String, byte[]> message(String source) {
        byte @Nullable [] data = payload == null ? null : payload.getBytes(UTF_8);
        var message = new ProducerRecord<String, byte[]>(topic, key.toString(), data);
        header(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(message, CloudEventHeaders.ID, id.toString());
        header(message, CloudEventHeaders.TYPE, type);
        header(message, CloudEventHeaders.SOURCE, source);
        header(message, CloudEventHeaders.SUBJECT, key.toString());
        header(message, CloudEventHeaders.TIME, occurredAt.toString());
        header(
                message,
                CloudEventHeaders.DATA_SCHEMA,
                source + "/asyncapi.yaml#/components/messages/" + type);
        header(message, CloudEventHeaders.SEQUENCE, Long.toString(revision));
        header(message, CloudEventHeaders.EPOCH, Long.toString(epoch));
        header(message, CloudEventHeaders.FEED_POSITION, Long.toString(feedPosition));
        header(message, CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (traceparent != null) {
            header(message, CloudEventHeaders.TRACE_PARENT, traceparent);
        }
        if (reason != null) {
            header(message, CloudEventHeaders.REASON, reason);
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
