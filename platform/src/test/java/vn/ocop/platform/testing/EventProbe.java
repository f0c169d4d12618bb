package vn.ocop.platform.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.ocop.platform.testing.contract.SentEventCheck;

/**
 * Speaks and listens on the topics in place of the other services.
 *
 * <p>Listening begins where it was opened and sees committed messages only. Whatever the service
 * under test sent is held against its contract as it is read.
 */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> PUBLISHED_HERE = ConcurrentHashMap.newKeySet();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<SentEvent> seen = new ArrayList<>();

    private EventProbe(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Listens from now on. */
    public static EventProbe on(String... topics) {
        var consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                brokers(),
                                "isolation.level",
                                "read_committed",
                                "fetch.max.wait.ms",
                                "100"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        var partitions =
                Arrays.stream(topics)
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // The seek is lazy: asking for the position makes it happen before the test goes on.
        partitions.forEach(consumer::position);
        return new EventProbe(consumer);
    }

    /** Publishes the event and waits for the broker to have it. */
    public static void publish(TestEvent... events) {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", brokers(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            for (var event : events) {
                PUBLISHED_HERE.add(event.id().toString());
                producer.send(event.message()).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the event cannot be published", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing", e);
        }
    }

    /** The first event of this type and aggregate; waits for it. */
    public SentEvent await(String type, UUID subject) {
        return awaitFirst(
                type + " of " + subject,
                event -> event.type().equals(type) && event.subject().equals(subject.toString()));
    }

    /** The first message that fits, for instance among dead letters; waits for it. */
    public SentEvent awaitFirst(String what, Predicate<SentEvent> wanted) {
        return awaitUntil(what, 1, wanted).getFirst();
    }

    /** Waits until so many events of the aggregate are there and gives them in order. */
    public List<SentEvent> awaitOf(UUID subject, int count) {
        return awaitUntil(
                count + " events of " + subject,
                count,
                event -> event.subject().equals(subject.toString()));
    }

    /** What was seen of an aggregate so far; waits for nothing. */
    public List<SentEvent> seenOf(UUID subject) {
        poll();
        return seen.stream().filter(event -> event.subject().equals(subject.toString())).toList();
    }

    private List<SentEvent> awaitUntil(String what, int count, Predicate<SentEvent> wanted) {
        // In this thread, because a consumer belongs to the thread that uses it.
        Awaitility.await("message: " + what)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> {
                            poll();
                            return seen.stream().filter(wanted).count() >= count;
                        });
        return seen.stream().filter(wanted).toList();
    }

    private void poll() {
        for (var message : consumer.poll(Duration.ofMillis(100))) {
            var event = SentEvent.of(message);
            if (!PUBLISHED_HERE.contains(event.id())) {
                SentEventCheck.check(event);
            }
            seen.add(event);
        }
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
