package vn.ocop.evaluation.credential;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

/**
 * After a restore of an older database, whose epoch has risen; all in a transaction that is undone.
 */
@ServiceTest
class RestoredListIT {

    @Inject Scene scene;
    @Inject TestClock clock;
    @Inject CredentialRepository credentials;
    @Inject EntityManager database;

    @BeforeEach
    void on_20_november_2026_at_eight() {
        clock.set("2026-11-20T01:00:00Z");
    }

    @Test
    void no_place_is_given_away_twice_and_a_forgotten_credential_holds_no_more() {
        var kept = place();
        var forgotten = place();
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("update service_epoch set epoch = epoch + 1")
                    .executeUpdate();
            database.createNativeQuery(
                            "delete from credential where list_number = ?1 and place = ?2")
                    .setParameter(1, forgotten.list())
                    .setParameter(2, forgotten.index())
                    .executeUpdate();

            var drawn = new DrawStatusList(credentials, clock).of(forgotten.list()).orElseThrow();

            assertThat(credentials.newestList()).isGreaterThan(forgotten.list());
            assertThat(drawn.isEnded(forgotten.index())).isTrue();
            assertThat(drawn.isEnded(kept.index())).isFalse();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Where the status of a new credential stands. */
    private Place place() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        given().get("/v1/certificates/" + certificate + "/credential").then().statusCode(200);
        return QuarkusTransaction.requiringNew()
                .call(() -> credentials.current(certificate).orElseThrow().place);
    }
}
