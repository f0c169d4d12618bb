package vn.ocop.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.id.Ids;

/**
 * An event of another service, as its relay would put it on the topic.
 *
 * @param state a record, map or JSON tree; {@code null} erases the aggregate
 */
public record TestEvent(
        UUID id,
        String type,
        String topic,
        UUID subject,
        Instant time,
        long epoch,
        long revision,
        long feedPosition,
        @Nullable Object state) {

    private static final AtomicLong POSITIONS = new AtomicLong();

    /** First revision, first epoch, now; the topic follows from the type. */
    public static TestEvent of(String type, UUID subject, @Nullable Object state) {
        return new TestEvent(
                Ids.next(),
                type,
                Topics.of(type),
                subject,
                Clock.systemUTC().instant(),
                1,
                1,
                POSITIONS.incrementAndGet(),
                state);
    }

    /** Another event of the same content, or, with the id kept, the same event again. */
    public TestEvent id(UUID other) {
        return new TestEvent(
                other, type, topic, subject, time, epoch, revision, feedPosition, state);
    }

    public TestEvent revision(long other) {
        return new TestEvent(id, type, topic, subject, time, epoch, other, feedPosition, state);
    }

    public TestEvent epoch(long other) {
        return new TestEvent(id, type, topic, subject, time, other, revision, feedPosition, state);
    }

    public TestEvent time(Instant other) {
        return new TestEvent(id, type, topic, subject, other, epoch, revision, feedPosition, state);
    }

    public TestEvent feedPosition(long other) {
        return new TestEvent(id, type, topic, subject, time, epoch, revision, other, state);
    }

    ProducerRecord<String, byte[]> message() {
        byte @Nullable [] data = state == null ? null : json(state);
        var message = new ProducerRecord<String, byte[]>(topic, subject.toString(), data);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id.toString());
        header(message, "ce_type", type);
        header(message, "ce_source", "/another-service");
        header(message, "ce_subject", subject.toString());
        header(message, "ce_time", time.toString());
        header(message, "ce_sequence", Long.toString(revision));
        header(message, "ce_epoch", Long.toString(epoch));
        header(message, "ce_feedposition", Long.toString(feedPosition));
        header(message, "content-type", "application/json");
        return message;
    }

    private static byte[] json(Object state) {
        try {
            return state instanceof String text
                    ? text.getBytes(UTF_8)
                    : ServiceJson.mapper().writeValueAsBytes(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the state of the event is no JSON", e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
