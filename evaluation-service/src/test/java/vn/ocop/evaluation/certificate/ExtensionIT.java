package vn.ocop.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.evaluation.certificate.Scene.certificate;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.road.Road;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

/** Art. 12.3 from outside: what was recognised in 2023 and is, or is not, evaluated again. */
@ServiceTest
class ExtensionIT {

    @Inject Scene scene;
    @Inject TestClock clock;

    @Test
    void a_certificate_of_10_07_2023_with_a_dossier_received_on_20_06_2026_is_extended() {
        clock.set("2026-06-20T03:00:00Z");
        var road = Road.begin();
        scene.known(road.productId);
        var id = scene.recognisedOn(road.productId, "2023-07-10", 4);
        var draft = road.draft();
        draft.put("kind", "RE_EVALUATION");
        var opened = road.open(road.province, draft);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        road.done(road.commune, "samples", Map.of("count", 5, "receivedOn", "2026-06-20"))
                .done(road.producer, "submission", Map.of())
                .done(
                        road.commune,
                        "receipt",
                        Map.of(
                                "number", "20062/PĐK-40-17827-2026",
                                "receivedOn", "2026-06-20",
                                "level", "COMMUNE"));
        certificate(id)
                .body("validity", equalTo("IN_FORCE"))
                .body("renewalPhase", equalTo("FILED"));

        clock.set("2026-07-10T17:00:00Z");
        certificate(id)
                .body("validity", equalTo("IN_FORCE"))
                .body("renewalPhase", equalTo("EXTENDED"))
                .body("lastDay", equalTo("2026-07-10"))
                .body("extendedUntil", equalTo("2027-01-06"));
        clock.set("2027-01-06T17:00:00Z");
        certificate(id).body("validity", equalTo("EXPIRED"));
    }

    @Test
    void a_certificate_of_10_10_2023_without_a_dossier_is_expired_on_11_10_2026() {
        clock.set("2026-10-10T16:59:59Z");
        var id = scene.recognisedOn(scene.product(), "2023-10-10", 4);
        certificate(id)
                .body("validity", equalTo("IN_FORCE"))
                .body("renewalPhase", equalTo("WINDOW_MISSED"))
                .body("extendedUntil", nullValue());
        clock.set("2026-10-10T17:00:00Z");
        certificate(id).body("asOf", equalTo("2026-10-11")).body("validity", equalTo("EXPIRED"));
    }
}
