package vn.ocop.deploy.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import vn.ocop.deploy.process.Trouble;

/**
 * Makes the broker's topics equal to the plan: missing ones are created, settings of existing ones
 * follow it.
 */
public final class TopicCreation {
    private static final short ONE_COPY = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TopicCreation() {}

    public static void carryOut(TopicPlan plan, Admin admin) {
        try {
            var existing = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            var missing = new ArrayList<NewTopic>();
            var present = new HashMap<ConfigResource, java.util.Collection<AlterConfigOp>>();
            for (var topic : plan.topics()) {
                if (existing.contains(topic.name())) {
                    present.put(resource(topic), changes(topic.settings()));
                } else {
                    missing.add(
                            new NewTopic(topic.name(), topic.partitions(), ONE_COPY)
                                    .configs(topic.settings()));
                }
            }
            for (var creation : admin.createTopics(missing).values().values()) {
                mustBeThere(creation);
            }
            admin.incrementalAlterConfigs(present)
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("Could not create the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the topics were created", e);
        }
    }

    /** A client whose answer comes late asks again, and is then told that the topic exists. */
    private static void mustBeThere(KafkaFuture<Void> creation)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            creation.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static List<AlterConfigOp> changes(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(
                        it ->
                                new AlterConfigOp(
                                        new ConfigEntry(it.getKey(), it.getValue()),
                                        AlterConfigOp.OpType.SET))
                .toList();
    }
}
