package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.process.ManagedProcess;
import vn.ocop.deploy.stack.HttpReadiness;
import vn.ocop.deploy.stack.PortPlan;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/**
 * Two instances of one service; the one that publishes is frozen and comes back. With {@code
 * -Docop.long=true}.
 */
@SystemTest
@EnabledIfSystemProperty(named = "ocop.long", matches = "true")
class FrozenRelayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int CREATED = 201;
    private static final int FREEZES = 2;
    private static final String PUBLISHED =
            "select count(*) from outbox where key = '%s' and published_at is not null";

    private final OneStack.Running running;
    private final Writes writes;
    private final Writes throughTwin;
    private final ManagedProcess twin;

    FrozenRelayIT(OneStack.Running running) {
        this.running = running;
        this.writes = new Writes(running.api(), "Đóng băng");
        this.twin = running.stack().twinOf(Service.PROMOTION);
        var addresses = running.stack().addresses();
        var above = twin.port() - addresses.ports().of(Service.PROMOTION);
        var ports = new PortPlan(addresses.ports().base() + above);
        this.throughTwin =
                new Writes(
                        new Api(
                                new StackAddresses(ports, addresses.databases()),
                                running.stack().tokens()),
                        "Đóng băng, tiếp quản");
    }

    @BeforeAll
    void start_a_second_instance() {
        twin.start();
        await().atMost(PATIENCE).until(() -> new HttpReadiness().of(twin.port()));
    }

    @AfterAll
    void stop_it() {
        twin.stop();
    }

    @Test
    void another_instance_takes_over_and_the_frozen_one_neither_repeats_nor_disorders() {
        var first = running.stack().service(Service.PROMOTION);
        for (var i = 0; i < FREEZES; i++) {
            first.pause();
            awaitPublished(throughTwin.event().send().expect(CREATED));
            first.resume();
            twin.pause();
            awaitPublished(writes.event().send().expect(CREATED));
            twin.resume();
        }

        assertThat(new Published(running.stack().addresses().bootstrapServers()).differences())
                .isEmpty();
        new Bus(running.databases()).mustAgree();
        running.out()
                .say(
                        "Frozen relay: "
                                + 2 * FREEZES
                                + " freezes, every event published once, in order");
    }

    private void awaitPublished(Answer event) {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                running.databases()
                                                .count(
                                                        Service.PROMOTION,
                                                        PUBLISHED.formatted(event.id()))
                                        == 1);
    }
}
