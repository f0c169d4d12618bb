package vn.ocop.evaluation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestEvent;

@ServiceTest
class RegistryIT {

    private static final String SHA256 =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Inject Registry registry;

    private static TestEvent producer(UUID id, String name) {
        return TestEvent.of(
                "vn.ocop.producer.changed.v1",
                id,
                Map.of(
                        "id",
                        id,
                        "name",
                        name,
                        "legalForm",
                        "A_FORM_OF_TOMORROW",
                        "unit",
                        "VN-2T:17827",
                        "areaPath",
                        "VN/40/17827",
                        "aFieldOfTomorrow",
                        1));
    }

    private Optional<String> name(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> registry.producer(id).map(KnownProducer::name));
    }

    @Test
    void the_newest_state_wins_whatever_the_order_and_however_often_it_comes() {
        var id = Ids.next();
        EventProbe.publish(producer(id, "mới").revision(3));
        EventProbe.publish(producer(id, "cũ").revision(2));
        EventProbe.publish(producer(id, "mới").revision(3));
        var last = Ids.next();
        EventProbe.publish(producer(last, "cuối"));

        await().until(() -> name(id).isPresent() && name(last).isPresent());

        assertThat(name(id)).contains("mới");
    }

    @Test
    void an_erased_producer_is_erased_here_too() {
        var id = Ids.next();
        EventProbe.publish(producer(id, "Hộ kinh doanh Nguyễn Văn A"));
        await().until(() -> name(id).isPresent());

        EventProbe.publish(TestEvent.of("vn.ocop.producer.changed.v1", id, null).revision(2));

        await().until(() -> name(id).isEmpty());
    }

    @Test
    void a_withdrawn_paper_is_no_longer_known() {
        var id = Ids.next();
        Map<String, Object> paper =
                Map.of(
                        "id",
                        id,
                        "ownerKind",
                        "PRODUCT",
                        "ownerId",
                        Ids.next(),
                        "kind",
                        "TEST_REPORT",
                        "sha256",
                        SHA256);
        EventProbe.publish(TestEvent.of("vn.ocop.paper.attached.v1", id, paper));
        await().until(() -> isKnown(id));

        EventProbe.publish(TestEvent.of("vn.ocop.paper.withdrawn.v1", id, paper).revision(2));

        await().until(() -> !isKnown(id));
    }

    private boolean isKnown(UUID paper) {
        return QuarkusTransaction.requiringNew()
                .call(() -> registry.papers(List.of(paper)).containsKey(paper));
    }
}
