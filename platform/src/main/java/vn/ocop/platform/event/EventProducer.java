package vn.ocop.platform.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes batches of events, each in one Kafka transaction: all of a batch or nothing becomes
 * visible, in order per key, and a relay that another has taken over from is fenced off by its
 * transactional id.
 */
final class EventProducer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Object> broker;
    private final String service;
    private final String relay;

    /**
     * @param patience how long it tries to deliver before the batch is given up, to be sent by the
     *     next producer
     */
    EventProducer(String bootstrapServers, String service, Duration patience) {
        var millis = Math.toIntExact(patience.toMillis());
        this.service = service;
        this.relay = service + "-relay";
        this.broker = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                                relay,
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                                "lz4",
                                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                millis / 2,
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                                millis,
                                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                millis * 2 / 5,
                                ProducerConfig.LINGER_MS_CONFIG,
                                0),
                        new StringSerializer(),
                        new ByteArraySerializer());
        producer.initTransactions();
    }

    /**
     * The batch, and in the same transaction how far the outbox is published: a relay that takes
     * over from one which could not mark its last batch any more learns it from the broker.
     */
    void publish(List<WaitingEvent> events) throws InterruptedException, ExecutionException {
        var last = events.getLast();
        send(
                events.stream().map(event -> event.message("/" + service)).toList(),
                Map.of(
                        new TopicPartition(last.topic(), 0),
                        new OffsetAndMetadata(last.feedPosition(), last.id().toString())));
    }

    void publishDead(List<DeadLetter> letters) throws InterruptedException, ExecutionException {
        send(letters.stream().map(letter -> letter.forTheDead(service)).toList(), Map.of());
    }

    private void send(
            List<ProducerRecord<String, byte[]>> messages,
            Map<TopicPartition, OffsetAndMetadata> progress)
            throws InterruptedException, ExecutionException {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = messages.stream().map(producer::send).toList();
        for (var one : sent) {
            one.get();
        }
        if (!progress.isEmpty()) {
            producer.sendOffsetsToTransaction(progress, new ConsumerGroupMetadata(relay));
        }
        producer.commitTransaction();
    }

    /** The last event of every committed batch that the broker remembers, one per topic. */
    List<UUID> lastPublished() throws InterruptedException, ExecutionException {
        var options = new ListConsumerGroupOffsetsOptions().requireStable(true);
        try (var admin = Admin.create(broker)) {
            return admin
                    .listConsumerGroupOffsets(relay, options)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .map(place -> UUID.fromString(place.metadata()))
                    .toList();
        } catch (TimeoutException e) {
            throw new ExecutionException(e);
        }
    }

    @Override
    public void close() {
        // A transaction left open is aborted by the next relay's initTransactions.
        producer.close(Duration.ofSeconds(2));
    }
}
