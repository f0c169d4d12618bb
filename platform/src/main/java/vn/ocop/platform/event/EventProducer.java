package vn.ocop.platform.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes batches of events, each in one Kafka transaction: all of a batch or nothing becomes
 * visible, in order per key, and a relay that another has taken over from is fenced off by its
 * transactional id.
 */
final class EventProducer implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final String source;

    EventProducer(String bootstrapServers, String service) {
        this.source = "/" + service;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                                service + "-relay",
                                ProducerConfig.ACKS_CONFIG,
                                "all",
                                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                                "lz4",
                                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                                10_000,
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                                20_000,
                                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                8_000,
                                ProducerConfig.LINGER_MS_CONFIG,
                                0),
                        new StringSerializer(),
                        new ByteArraySerializer());
        producer.initTransactions();
    }

    void publish(List<WaitingEvent> events) throws InterruptedException, ExecutionException {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent =
                events.stream().map(event -> producer.send(event.message(source))).toList();
        for (var one : sent) {
            one.get();
        }
        producer.commitTransaction();
    }

    @Override
    public void close() {
        // A transaction left open is aborted by the next relay's initTransactions.
        producer.close(Duration.ofSeconds(2));
    }
}
