package vn.ocop.deploy.kafka;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings of a broker that is its own controller, on one machine, with little memory. */
record BrokerSettings(Path logFolder, int port, int controllerPort) {

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("process.roles", "broker,controller");
        values.put("node.id", "1");
        values.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        values.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        values.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        values.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        values.put("controller.listener.names", "CONTROLLER");
        values.put("log.dirs", logFolder.toString());
        values.put("auto.create.topics.enable", "false");
        values.put("min.insync.replicas", "1");
        values.put("default.replication.factor", "1");
        values.put("offsets.topic.replication.factor", "1");
        values.put("offsets.topic.num.partitions", "6");
        values.put("transaction.state.log.replication.factor", "1");
        values.put("transaction.state.log.min.isr", "1");
        values.put("transaction.state.log.num.partitions", "6");
        values.put("share.coordinator.state.topic.replication.factor", "1");
        values.put("share.coordinator.state.topic.min.isr", "1");
        // A consumer that comes alone need not wait for others.
        values.put("group.initial.rebalance.delay.ms", "0");
        // After a crash the controller, which restarts too, waits that long before it believes that
        // the broker is gone.
        values.put("broker.session.timeout.ms", "3000");
        values.put("broker.heartbeat.interval.ms", "500");
        values.put("num.network.threads", "2");
        values.put("num.io.threads", "4");
        values.put("background.threads", "2");
        // The default would take 128 of the 320 MB.
        values.put("log.cleaner.dedupe.buffer.size", "16777216");
        return values;
    }

    String asProperties() {
        return values().entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
