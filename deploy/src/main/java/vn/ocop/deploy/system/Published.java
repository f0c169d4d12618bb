package vn.ocop.deploy.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (var message : all()) {
            var id = text(message, "ce_id");
            if (seen.merge(id, 1, Integer::sum) > 1) {
                found.add("%s: event %s was published twice".formatted(message.topic(), id));
                continue;
            }
            var key = message.topic() + " " + message.key();
            var place = Place.of(message);
            var before = last.put(key, place);
            if (before != null && !place.isAfter(before)) {
                found.add("%s: %s came after %s".formatted(key, place, before));
            }
        }
        return found;
    }

    /** Ids of all keys ever published to the topic, with their last event. */
    Map<String, ConsumerRecord<String, byte[]>> lastByKey(List<String> topics) {
        var last = new HashMap<String, ConsumerRecord<String, byte[]>>();
        read(topics)
                .forEach(message -> last.put(message.topic() + " " + message.key(), message));
        return last;
    }

    List<ConsumerRecord<String, byte[]>> all() {
        return read(
                TopicPlan.ofThePlatform().names().stream()
                        .filter(name -> !name.startsWith("ocop.dlq."))
                        .toList());
    }

    private List<ConsumerRecord<String, byte[]>> read(List<String> topics) {
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
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
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(POLL).forEach(messages::add);
            }
        }
        return messages;
    }

    static String text(ConsumerRecord<String, byte[]> message, String header) {
        var found = message.headers().lastHeader(header);
        return found == null ? "" : new String(found.value(), UTF_8);
    }
}
