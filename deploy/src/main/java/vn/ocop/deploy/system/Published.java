package vn.ocop.deploy.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.ocop.deploy.kafka.TopicPlan;

/** What stands on the topics: every event once, and in order per key. */
public record Published(String bootstrapServers) {
    private static final Duration POLL = Duration.ofMillis(300);

    /** Epoch and revision of an event. */
    private record Place(long epoch, long revision) {
        static Place of(ConsumerRecord<String, byte[]> message) {
            return new Place(number(message, "ce_epoch"), number(message, "ce_sequence"));
        }

        private static long number(ConsumerRecord<String, byte[]> message, String header) {
            return Long.parseLong(text(message, header));
        }

        boolean isAfter(Place other) {
            return epoch > other.epoch || epoch == other.epoch && revision > other.revision;
        }
    }

    /** Events that were published twice, or after a later one of their key. */
    public List<String> differences() {
        var found = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        var last = new HashMap<String, Place>();
        each(
                message -> {
                    var id = text(message, "ce_id");
                    if (seen.merge(id, 1, Integer::sum) > 1) {
                        found.add("%s: %s was published twice".formatted(message.topic(), id));
                        return;
                    }
                    var key = message.topic() + " " + message.key();
                    var place = Place.of(message);
                    var before = last.put(key, place);
                    if (before != null && !place.isAfter(before)) {
                        found.add("%s: %s came after %s".formatted(key, place, before));
                    }
                });
        return found;
    }

    /** The last that was told of each aggregate of a service. */
    List<Told> lastOf(String module) {
        var last = new HashMap<String, Told>();
        each(
                message -> {
                    if (text(message, "ce_source").equals("/" + module)) {
                        last.put(message.topic() + " " + message.key(), Told.of(message));
                    }
                });
        return List.copyOf(last.values());
    }

    /** What an event said of its aggregate. */
    record Told(
            String topic, String key, String type, long epoch, long revision, boolean isErasure) {
        private static Told of(ConsumerRecord<String, byte[]> message) {
            var place = Place.of(message);
            return new Told(
                    message.topic(),
                    message.key(),
                    text(message, "ce_type"),
                    place.epoch(),
                    place.revision(),
                    message.value() == null);
        }
    }

    /** Every committed event, in order per key. */
    private void each(Consumer<ConsumerRecord<String, byte[]>> receiver) {
        var topics =
                TopicPlan.ofThePlatform().names().stream()
                        .filter(name -> !name.startsWith("ocop.dlq."))
                        .toList();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    topics.stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(POLL).forEach(receiver);
            }
        }
    }

    static String text(ConsumerRecord<String, byte[]> message, String header) {
        var found = message.headers().lastHeader(header);
        return found == null ? "" : new String(found.value(), UTF_8);
    }
}
