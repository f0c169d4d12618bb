package vn.ocop.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be taken in.
 *
 * @param revision how often this entry was changed
 * @param offset its place in the partition of its topic
 * @param headers of the message
 * @param payload content, as long as it waits
 * @param reason a code
 * @param detail what helps an administrator to find out why
 */
public record DeadLetter(
        UUID id,
        long revision,
        String channel,
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte @Nullable [] payload,
        String reason,
        String detail,
        DeadLetterStatus status,
        Instant failedAt,
        @Nullable Instant settledAt) {

    private static final String PREFIX = "dead-letter-";

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get("ce_" + name));
    }

    /** The message as it arrived. */
    ConsumerRecord<String, byte[]> message() {
        var all = new RecordHeaders();
        headers.forEach((name, value) -> all.add(name, value.getBytes(UTF_8)));
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                failedAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key,
                payload,
                all,
                Optional.empty());
    }

    /** The message for the dead-letter topic of the service and channel, with its reason. */
    ProducerRecord<String, byte[]> forTheDead(String service) {
        var message =
                new ProducerRecord<String, byte[]>(
                        "ocop.dlq." + service + "." + channel, key, payload);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        var told =
                Map.of(
                        "id", id.toString(),
                        "service", service,
                        "channel", channel,
                        "topic", topic,
                        "partition", Integer.toString(partition),
                        "offset", Long.toString(offset),
                        "reason", reason,
                        "detail", detail);
        told.forEach((name, value) -> message.headers().add(PREFIX + name, value.getBytes(UTF_8)));
        return message;
    }
}
