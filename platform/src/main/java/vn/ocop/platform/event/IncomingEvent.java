package vn.ocop.platform.event;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event of another service as it arrives; its state is read into the consumer's own record. */
public final class IncomingEvent {

    private final ConsumerRecord<String, byte[]> message;
    private final ObjectReader reader;
    private final UUID id;
    private final UUID subject;
    private final Instant time;
    private final long epoch;
    private final long revision;

    private IncomingEvent(ConsumerRecord<String, byte[]> message, ObjectReader reader) {
        this.message = message;
        this.reader = reader;
        this.id = UUID.fromString(header(CloudEventHeaders.ID));
        this.subject = UUID.fromString(header(CloudEventHeaders.SUBJECT));
        this.time = Instant.parse(header(CloudEventHeaders.TIME));
        this.epoch = Long.parseLong(header(CloudEventHeaders.EPOCH));
        this.revision = Long.parseLong(header(CloudEventHeaders.SEQUENCE));
    }

    static IncomingEvent of(ConsumerRecord<String, byte[]> message, ObjectReader reader) {
        try {
            return new IncomingEvent(message, reader);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new UnreadableEvent("headers of the event are malformed", e);
        }
    }

    private String header(String name) {
        return CloudEventHeaders.required(message.headers(), name);
    }

    public UUID id() {
        return id;
    }

    public String type() {
        return header(CloudEventHeaders.TYPE);
    }

    public String source() {
        return header(CloudEventHeaders.SOURCE);
    }

    public String topic() {
        return message.topic();
    }

    /** The id of the aggregate. */
    public UUID subject() {
        return subject;
    }

    /** When the change was made. */
    public Instant time() {
        return time;
    }

    public long epoch() {
        return epoch;
    }

    public long revision() {
        return revision;
    }

    public long feedPosition() {
        return Long.parseLong(header(CloudEventHeaders.FEED_POSITION));
    }

    /** Whether the owner erased the aggregate: the copy goes too. */
    public boolean isDeletion() {
        return message.value() == null;
    }

    public <T> T read(Class<T> type) {
        try {
            return reader.forType(type).readValue(bytes());
        } catch (IOException e) {
            throw new UnreadableEvent("the state does not fit what is read of it", e);
        }
    }

    private byte[] bytes() {
        byte @Nullable [] data = message.value();
        if (data == null) {
            throw new UnreadableEvent("the event carries no state");
        }
        return data;
    }
}
