package vn.ocop.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker inside the test's process, with the topics of the platform. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private static final int PARTITIONS = 3;

    private final @Nullable Cable cable;
    private @Nullable EmbeddedKafkaBroker broker;

    public KafkaResource() {
        this.cable = null;
    }

    /** A broker that is reached by the cable only. */
    public KafkaResource(Cable cable) {
        this.cable = cable;
    }

    @Override
    public Map<String, String> start() {
        var planned =
                new EmbeddedKafkaBroker()
                        .withAdditionalProperties(KafkaResource::configure)
                        .withDeleteLogDirsOnClose(true);
        if (cable != null) {
            planned.withKafkaPort(cable.far())
                    .withAdvertisedListeners("PLAINTEXT://localhost:" + cable.near());
        }
        var started = planned.start();
        broker = started;
        var address = started.getAdvertisedListeners();
        createTopics(address);
        return Map.of("kafka.bootstrap.servers", address);
    }

    /** One broker is enough for every internal topic, and it shares the memory of the test. */
    private static void configure(Properties broker) {
        broker.put("auto.create.topics.enable", "false");
        broker.put("offsets.topic.replication.factor", "1");
        broker.put("offsets.topic.num.partitions", "1");
        broker.put("transaction.state.log.replication.factor", "1");
        broker.put("transaction.state.log.min.isr", "1");
        broker.put("transaction.state.log.num.partitions", "1");
        broker.put("share.coordinator.state.topic.replication.factor", "1");
        broker.put("share.coordinator.state.topic.min.isr", "1");
        broker.put("group.initial.rebalance.delay.ms", "0");
        broker.put("log.cleaner.dedupe.buffer.size", "4194304");
        broker.put("log.segment.bytes", "16777216");
        broker.put("log.index.size.max.bytes", "1048576");
    }

    private static void createTopics(String address) {
        var topics =
                Topics.all().stream()
                        .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                        .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", address))) {
            for (var creation : admin.createTopics(topics).values().values()) {
                mustBeThere(creation);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics of the test cannot be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    /** A client whose answer comes late asks again, and is then told that the topic exists. */
    private static void mustBeThere(KafkaFuture<Void> creation)
            throws ExecutionException, InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
