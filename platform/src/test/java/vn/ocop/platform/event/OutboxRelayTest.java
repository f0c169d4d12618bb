package vn.ocop.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    /** A session whose producer has failed lets go of its turn; the next is another session. */
    private static final String HOLDER =
            "select coalesce(max(pid), 0) from pg_locks where locktype = 'advisory' and granted";

    private static RealBus bus;
    private OutboxRelay relay;

    @BeforeAll
    static void startBus() {
        bus = new RealBus();
    }

    @AfterAll
    static void stopBus() {
        bus.close();
    }

    @BeforeEach
    void startRelay() {
        relay = bus.relay();
        relay.start(new StartupEvent());
    }

    @AfterEach
    void stopRelay() throws InterruptedException {
        relay.stop(new ShutdownEvent());
    }

    @Test
    void an_event_arrives_with_its_cloud_event_attributes() {
        var key = UUID.randomUUID();
        var id = append(key, 1, "{\"name\": \"Cam Xã Đoài\"}");

        var event = bus.read(bus.published(key, 1).getFirst());

        assertThat(event.id()).isEqualTo(id);
        assertThat(event.type()).isEqualTo("vn.ocop.product.registered.v1");
        assertThat(event.source()).isEqualTo("/product-service");
        assertThat(event.subject()).isEqualTo(key);
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.epoch()).isEqualTo(1);
        assertThat(event.feedPosition()).isPositive();
        assertThat(event.read(Named.class).name()).isEqualTo("Cam Xã Đoài");
    }

    @Test
    void events_of_an_aggregate_arrive_in_order_and_their_places_in_the_feed_rise() {
        var key = UUID.randomUUID();
        LongStream.rangeClosed(1, 300).forEach(revision -> append(key, revision, "{}"));

        var events = bus.published(key, 300).stream().map(bus::read).toList();

        assertThat(events)
                .extracting(IncomingEvent::revision)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 300).boxed().toList());
        assertThat(events).extracting(IncomingEvent::feedPosition).isSorted();
    }

    @Test
    void an_erased_aggregate_travels_as_a_tombstone() {
        var key = UUID.randomUUID();
        append(key, 1, null);

        assertThat(bus.read(bus.published(key, 1).getFirst()).isDeletion()).isTrue();
    }

    @Test
    void what_was_sent_but_not_marked_is_sent_again_as_the_same_event() throws SQLException {
        var key = UUID.randomUUID();
        append(key, 1, "{}");
        var first = bus.read(bus.published(key, 1).getFirst());
        awaitMarked(key);

        bus.execute("update outbox set published_at = null where key = '%s'".formatted(key));
        append(UUID.randomUUID(), 1, "{}");
        var again = bus.read(bus.published(key, 2).getLast());

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(again.feedPosition()).isEqualTo(first.feedPosition());
    }

    @Test
    void a_second_relay_waits_and_takes_over_when_the_first_one_ends() throws InterruptedException {
        var second = bus.relay();
        second.start(new StartupEvent());
        try {
            relay.stop(new ShutdownEvent());
            var key = UUID.randomUUID();
            append(key, 1, "{}");

            assertThat(bus.published(key, 1)).hasSize(1);
        } finally {
            second.stop(new ShutdownEvent());
        }
    }

    @Test
    void whoever_takes_over_learns_from_the_broker_what_was_published_and_repeats_nothing()
            throws Exception {
        var key = UUID.randomUUID();
        append(key, 1, "{}");
        bus.published(key, 1);
        awaitMarked(key);
        relay.stop(new ShutdownEvent());
        bus.execute("update outbox set published_at = null where key = '%s'".formatted(key));

        startRelay();
        awaitMarked(key);
        append(key, 2, "{}");

        assertThat(bus.published(key, 2).stream().map(bus::read))
                .extracting(IncomingEvent::revision)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_session_that_shows_no_life_is_put_out_of_its_turn() throws Exception {
        relay.stop(new ShutdownEvent());
        try (var frozen = bus.database.getConnection()) {
            var turn = new RelayTurn(frozen);
            assertThat(turn.take()).isTrue();
            turn.beat();
            bus.execute("update relay_beat set beat = beat - interval '1 minute'");
            var key = UUID.randomUUID();
            append(key, 1, "{}");

            startRelay();

            assertThat(bus.published(key, 1)).hasSize(1);
            assertThatThrownBy(turn::beat).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_order_of_a_key_outlives_batches_that_could_not_be_delivered_in_time()
            throws SQLException {
        var key = UUID.randomUUID();
        append(key, 1, "{}");
        bus.published(key, 1);
        var turn = bus.count(HOLDER);
        bus.cable.interrupt();
        try {
            LongStream.rangeClosed(2, 40).forEach(revision -> append(key, revision, "{}"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> bus.count(HOLDER), holder -> holder > 0 && holder != turn);
            append(key, 41, "{}");
        } finally {
            bus.cable.repair();
        }

        assertThat(bus.published(key, 41).stream().map(bus::read))
                .extracting(IncomingEvent::revision)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void a_revision_cannot_be_announced_twice() {
        var key = UUID.randomUUID();
        append(key, 1, "{}");

        assertThatThrownBy(() -> append(key, 1, "{}"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("ux_outbox_revision");
    }

    private static UUID append(UUID key, long revision, @Nullable String state) {
        var id = UUID.randomUUID();
        bus.outbox()
                .append(
                        new Outbox.Entry(
                                id, RealBus.REGISTERED, key, revision, Instant.EPOCH, null, state));
        return id;
    }

    private static void awaitMarked(UUID key) {
        var waiting =
                "select count(*) from outbox where published_at is null and key = '%s'"
                        .formatted(key);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> bus.count(waiting) == 0);
    }

    record Named(String name) {}
}
