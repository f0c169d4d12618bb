package vn.ocop.deploy.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Every message of every topic, whether its transaction was committed or not. */
public record TopicSearch(Search search) {

    public void all(String broker) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", broker, "isolation.level", "read_uncommitted"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(topic -> topic.stream())
                            .filter(it -> !it.topic().startsWith("__"))
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            partitions.forEach(it -> search.in("topic " + it.topic(), ""));
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::message);
            }
        }
    }

    private void message(ConsumerRecord<byte[], byte[]> message) {
        var place = "topic " + message.topic();
        search.in(place, message.key() == null ? new byte[0] : message.key());
        search.in(place, message.value() == null ? new byte[0] : message.value());
        for (var header : message.headers()) {
            var value = header.value() == null ? "" : new String(header.value(), UTF_8);
            search.in(place, header.key() + ": " + value);
        }
    }
}
