package vn.ocop.deploy.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {
    private final BrokerSettings settings = new BrokerSettings(Path.of("/data/log"), 19092, 19093);

    @Test
    void topics_are_never_made_by_themselves() {
        assertThat(settings.values()).containsEntry("auto.create.topics.enable", "false");
    }

    @Test
    void one_broker_is_enough_for_transactions() {
        assertThat(settings.values())
                .containsEntry("transaction.state.log.replication.factor", "1")
                .containsEntry("transaction.state.log.min.isr", "1")
                .containsEntry("offsets.topic.replication.factor", "1");
    }

    @Test
    void nobody_outside_of_this_machine_reaches_it() {
        assertThat(settings.asProperties())
                .contains("listeners=PLAINTEXT://127.0.0.1:19092,CONTROLLER://127.0.0.1:19093\n")
                .contains("advertised.listeners=PLAINTEXT://127.0.0.1:19092\n");
    }
}
