package vn.ocop.evaluation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.ocop.evaluation.certificate.Scene.centre;
import static vn.ocop.evaluation.certificate.Scene.certificate;
import static vn.ocop.evaluation.certificate.Scene.province;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class RevocationIT {

    @Inject Scene scene;
    @Inject TestClock clock;

    @BeforeEach
    void on_20_november_2026() {
        clock.set("2026-11-20T03:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(RevocationGround.class)
    void each_of_the_six_grounds_revokes(RevocationGround ground) {
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        sign(province(), revocation("VN-2T:40", id, ground.name()), ground + "/QĐ-TH")
                .statusCode(200);
        certificate(id).body("revocationGround", equalTo(ground.name()));
    }

    @Test
    void a_revoked_certificate_is_out_of_force_from_its_day_and_is_not_revoked_again() {
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        try (var probe = EventProbe.on("ocop.certificate")) {
            sign(province(), revocation("VN-2T:40", id, "CEASED_PRODUCTION"), "12/QĐ-TH")
                    .statusCode(200);
            var revoked = probe.await("vn.ocop.certificate.revoked.v1", id);
            assertThat(revoked.state().path("revokedOn").asText()).isEqualTo("2026-11-19");
        }
        certificate(id)
                .body("validity", equalTo("REVOKED"))
                .body("revokedOn", equalTo("2026-11-19"));
        asOf(id, "2026-11-18").body("validity", equalTo("IN_FORCE"));
        asOf(id, "2029-01-01").body("validity", equalTo("REVOKED"));
        province()
                .body(revocation("VN-2T:40", id, "MARK_MISUSE"))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-revocable"));
    }

    @Test
    void five_stars_are_revoked_by_the_centre_three_and_four_by_the_province() {
        var four = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var five = scene.recognisedOn(scene.product(), "2025-03-01", 5);
        refuse(centre(), revocation("VN", four, "LAW_VIOLATION"), "deciding-level");
        refuse(province(), revocation("VN-2T:40", five, "LAW_VIOLATION"), "deciding-level");
        sign(centre(), revocation("VN", five, "LAW_VIOLATION"), "9/QĐ-BNNMT").statusCode(200);
        certificate(five).body("validity", equalTo("REVOKED"));
    }

    @Test
    void a_certificate_of_another_province_is_as_unknown_as_none() {
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        refuse(
                Scene.officer("VN-2T:38"),
                revocation("VN-2T:38", id, "LAW_VIOLATION"),
                "unknown-reference");
        refuse(
                province(),
                revocation("VN-2T:40", UUID.randomUUID(), "LAW_VIOLATION"),
                "unknown-reference");
    }

    private static String revocation(String unit, UUID certificate, String ground) {
        return """
               {"kind": "REVOCATION", "issuingBody": "UBND tỉnh", "unit": "%s",
                "lines": [{"certificateId": "%s", "ground": "%s"}]}"""
                .formatted(unit, certificate, ground);
    }

    private static void refuse(RequestSpecification officer, String body, String code) {
        officer.body(body)
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse sign(
            RequestSpecification officer, String body, String number) {
        var draft = officer.body(body).post("/v1/decisions").then().statusCode(201).extract();
        return officer.header("If-Match", draft.header("ETag"))
                .body(
                        "{\"number\": \"%s\", \"signedOn\": \"2026-11-19\", \"signer\": \"A\", \"capacity\": \"B\"}"
                                .formatted(number))
                .post("/v1/decisions/{id}/signature", draft.<String>path("id"))
                .then();
    }

    private static ValidatableResponse asOf(UUID id, String day) {
        return province()
                .queryParam("asOf", day)
                .get("/v1/certificates/" + id)
                .then()
                .statusCode(200);
    }
}
