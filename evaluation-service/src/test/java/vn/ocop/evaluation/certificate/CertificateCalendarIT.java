package vn.ocop.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ocop.evaluation.certificate.Scene.certificate;
import static vn.ocop.evaluation.certificate.Scene.province;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.SentEvent;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class CertificateCalendarIT {

    private static final String PHASE_CHANGED = "vn.ocop.certificate.phase-changed.v1";

    @Inject Scene scene;
    @Inject TestClock clock;
    @Inject ReEvaluationFilings filings;
    @Inject CertificatesInForce inForce;

    @Test
    void at_midnight_in_vietnam_the_standing_changes_and_a_conditional_request_gets_the_new_one() {
        clock.set("2026-12-01T16:59:59Z");
        var id = scene.recognisedOn(scene.product(), "2023-12-01", 4);
        var tag = certificate(id).body("validity", equalTo("IN_FORCE")).extract().header("ETag");
        province()
                .header("If-None-Match", tag)
                .get("/v1/certificates/" + id)
                .then()
                .statusCode(304);

        clock.set("2026-12-01T17:00:00Z");
        province()
                .header("If-None-Match", tag)
                .get("/v1/certificates/" + id)
                .then()
                .statusCode(200)
                .body("validity", equalTo("EXPIRED"));
    }

    @Test
    void the_clock_tells_a_change_once_with_the_next_revision() {
        clock.set("2028-03-01T10:00:00Z");
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        try (var probe = EventProbe.on("ocop.certificate")) {
            clock.set("2028-03-01T17:00:00Z");
            var told = probe.await(PHASE_CHANGED, id);
            assertThat(told.revision()).isEqualTo(2);
            assertThat(told.state().path("validity").asText()).isEqualTo("EXPIRED");
            aDayIsTold(probe, "2028-03-02");
            assertThat(probe.seenOf(id))
                    .extracting(SentEvent::type)
                    .containsOnlyOnce(PHASE_CHANGED);
        }
        var actor = "select actor from audit_entry where revision = 2 and object_id = '%s'";
        assertThat(scene.text(actor.formatted(id))).isEqualTo("service");
    }

    @Test
    void after_a_downtime_what_was_missed_is_told_once_as_it_stands_now() {
        clock.set("2024-01-15T10:00:00Z");
        var id = scene.recognisedOn(scene.product(), "2023-12-01", 4);
        try (var probe = EventProbe.on("ocop.certificate")) {
            // the window opened and closed, and the certificate ran out, while nobody was there
            clock.set("2027-05-01T03:00:00Z");
            var told = probe.await(PHASE_CHANGED, id);
            assertThat(told.state().path("validity").asText()).isEqualTo("EXPIRED");
            aDayIsTold(probe, "2027-05-02");
            assertThat(probe.seenOf(id))
                    .extracting(SentEvent::type)
                    .containsOnlyOnce(PHASE_CHANGED);
        }
    }

    @Test
    void a_dossier_received_in_the_term_extends_under_article_12_3_until_its_result() {
        clock.set("2026-06-20T03:00:00Z");
        var product = scene.product();
        var id = scene.recognisedOn(product, "2023-07-10", 4);
        var dossier = UUID.randomUUID();
        try (var probe = EventProbe.on("ocop.certificate")) {
            QuarkusTransaction.requiringNew()
                    .run(() -> filings.received(product, dossier, LocalDate.of(2026, 6, 20)));
            assertThat(probe.await(PHASE_CHANGED, id).state().path("renewalPhase").asText())
                    .isEqualTo("FILED");
        }
        clock.set("2026-07-11T03:00:00Z");
        certificate(id)
                .body("validity", equalTo("IN_FORCE"))
                .body("renewalPhase", equalTo("EXTENDED"))
                .body("lastDay", equalTo("2026-07-10"))
                .body("extendedUntil", equalTo("2027-01-06"))
                .body("extensionBasis", equalTo("Điều 12.3, 26/2026/QĐ-TTg"));

        clock.set("2026-09-01T03:00:00Z");
        QuarkusTransaction.requiringNew()
                .run(() -> filings.closed(dossier, LocalDate.of(2026, 9, 1)));
        certificate(id)
                .body("validity", equalTo("IN_FORCE"))
                .body("extendedUntil", equalTo("2026-09-01"));
        clock.set("2026-09-02T03:00:00Z");
        certificate(id).body("validity", equalTo("EXPIRED"));
    }

    @Test
    void a_certificate_follows_its_product_to_another_commune() {
        clock.set("2026-11-20T03:00:00Z");
        var product = scene.product();
        var id = scene.recognisedOn(product, "2025-07-10", 4);
        try (var probe = EventProbe.on("ocop.certificate")) {
            Scene.publish(product, 2, "VN-2T:17830", "VN/40/17830", "VN-3T/40/429/17830");
            var moved = probe.await("vn.ocop.certificate.moved.v1", id);
            assertThat(moved.state().path("areaPath").asText()).isEqualTo("VN/40/17830");
        }
    }

    @Test
    void other_features_ask_for_the_certificate_in_force() {
        clock.set("2026-11-20T03:00:00Z");
        var product = scene.product();
        var id = scene.recognisedOn(product, "2023-11-20", 4);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertThat(inForce.of(product, LocalDate.of(2026, 11, 20)))
                                    .hasValueSatisfying(
                                            held -> assertThat(held.id()).isEqualTo(id));
                            assertThat(inForce.of(product, LocalDate.of(2026, 11, 21))).isEmpty();
                        });
    }

    /**
     * Waits until the job has told another certificate of a later day, so that it has had its
     * chance to tell twice.
     */
    private void aDayIsTold(EventProbe probe, String day) {
        var other =
                scene.recognisedOn(
                        scene.product(), LocalDate.parse(day).minusYears(3).toString(), 3);
        clock.set(day + "T18:00:00Z");
        probe.await(PHASE_CHANGED, other);
    }
}
