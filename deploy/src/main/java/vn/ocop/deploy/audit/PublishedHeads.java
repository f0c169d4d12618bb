package vn.ocop.deploy.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.ocop.deploy.process.Trouble;
import vn.ocop.platform.audit.AuditHead;

/** What the services have told of their chains, by service; read from the broker, not from them. */
public record PublishedHeads(Map<String, List<AuditHead>> byService) {

    private static final String TOPIC = "ocop.audithead";
    private static final String EPOCH = "ce_epoch";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static final PublishedHeads NONE = new PublishedHeads(Map.of());

    public static PublishedHeads on(String broker) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        broker,
                        "isolation.level",
                        "read_committed",
                        "default.api.timeout.ms",
                        (int) PATIENCE.toMillis());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            return all(consumer);
        } catch (KafkaException e) {
            throw new Trouble(
                    "The published heads cannot be read from the broker at "
                            + broker
                            + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static PublishedHeads all(KafkaConsumer<String, byte[]> consumer) {
        var partitions =
                consumer.partitionsFor(TOPIC).stream()
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        if (partitions.isEmpty()) {
            throw new Trouble("The broker has no topic " + TOPIC + ".");
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var heads = new HashMap<String, List<AuditHead>>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(message -> add(heads, message));
        }
        return new PublishedHeads(Map.copyOf(heads));
    }

    private static void add(
            Map<String, List<AuditHead>> heads, ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return;
        }
        try {
            var state = JSON.readTree(message.value());
            var epoch =
                    new String(message.headers().lastHeader(EPOCH).value(), StandardCharsets.UTF_8);
            var head =
                    new AuditHead(
                            LocalDate.parse(state.path("day").asText()),
                            Long.parseLong(epoch),
                            state.path("entries").asLong(),
                            state.path("hash").asText());
            heads.computeIfAbsent(state.path("service").asText(), _ -> new ArrayList<>()).add(head);
        } catch (IOException e) {
            throw new Trouble("A published head cannot be read: " + e.getMessage(), e);
        }
    }

    public List<AuditHead> of(String module) {
        return byService.getOrDefault(module, List.of());
    }
}
