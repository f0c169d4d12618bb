package vn.ocop.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static RealBus bus;

    @BeforeAll
    static void startBus() {
        bus = new RealBus();
    }

    @AfterAll
    static void stopBus() {
        bus.close();
    }

    private final Positions positions = new Positions(bus.database, Set.of("ocop.product"));
    private final UUID key = UUID.randomUUID();

    @Test
    void a_newer_revision_is_news_and_a_repeat_or_an_older_one_is_not() {
        assertThat(positions.advance(event(1, 2))).isTrue();
        assertThat(positions.advance(event(1, 2))).isFalse();
        assertThat(positions.advance(event(1, 1))).isFalse();
        assertThat(positions.advance(event(1, 3))).isTrue();
    }

    @Test
    void a_restored_service_is_heard_although_its_revisions_start_lower() {
        positions.advance(event(1, 9));

        assertThat(positions.advance(event(2, 4))).isTrue();
        assertThat(positions.advance(event(1, 10))).isFalse();
    }

    @Test
    void an_effect_happens_once_per_event_whatever_the_order() {
        var late = event(1, 1);
        assertThat(positions.firstSight("reporting-service", event(1, 2))).isTrue();
        assertThat(positions.firstSight("reporting-service", late)).isTrue();
        assertThat(positions.firstSight("reporting-service", late)).isFalse();
    }

    @Test
    void a_copy_has_reached_what_was_applied_and_everything_before() {
        positions.advance(event(1, 5));

        assertThat(positions.reached("ocop.product", key, 1, 5)).isTrue();
        assertThat(positions.reached("ocop.product", key, 1, 6)).isFalse();
        assertThat(positions.reached("ocop.product", UUID.randomUUID(), 1, 1)).isFalse();
    }

    @Test
    void a_record_of_which_no_copy_is_kept_holds_nothing_up() {
        assertThat(positions.reached("ocop.decision", UUID.randomUUID(), 1, 1)).isTrue();
    }

    private IncomingEvent event(long epoch, long revision) {
        return IncomingEvent.of(message(epoch, revision), new ObjectMapper().reader());
    }

    private ConsumerRecord<String, byte[]> message(long epoch, long revision) {
        var row =
                new WaitingEvent(
                        1,
                        UUID.randomUUID(),
                        "ocop.product",
                        key,
                        "vn.ocop.product.registered.v1",
                        epoch,
                        revision,
                        1,
                        Instant.EPOCH,
                        null,
                        null,
                        "{}");
        var sent = row.message("/product-service");
        var message = new ConsumerRecord<>(sent.topic(), 0, 0L, sent.key(), sent.value());
        sent.headers().forEach(message.headers()::add);
        return message;
    }
}
