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
import vn.ocop.evaluation.certificate.RevocationGround;
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
                order("VN-2T:38", byLetter(id, "CEASED_PRODUCTION")),
                "unknown-reference");
        refuse(
                province(),
                order("VN-2T:40", byLetter(UUID.randomUUID(), "CEASED_PRODUCTION")),
                "unknown-reference");
    }

    @Test
    void the_province_that_took_over_revokes_what_one_that_is_gone_recognised() {
        var product = scene.product("VN-2T:30355", "VN/82/30355", "VN-3T/82/815/28321");
        var id = scene.recognisedOn(product, "2025-03-01", 4, Scene.officer("VN-2T:82"));
        var gone = order("VN-3T:87", line(id, "CRITERIA_NOT_MET"));
        sign(Scene.officer("VN-2T:82"), gone, "2/QĐ-TH").statusCode(200);
        Scene.officer("VN-2T:82")
                .get("/v1/certificates/" + id)
                .then()
                .statusCode(200)
                .body("validity", equalTo("REVOKED"));
    }

    @Test
    void a_revocation_rests_on_a_conclusion_or_on_a_letter_where_the_ground_allows_one() {
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var other = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var clean = Scene.violation(other, "MARK_MISUSE", "2026-11-12");
        refuse(province(), order("VN-2T:40", byLetter(id, "MARK_MISUSE")), "required");
        refuse(
                province(),
                order(
                        "VN-2T:40",
                        "{\"certificateId\": \"%s\", \"ground\": \"CEASED_PRODUCTION\"}"
                                .formatted(id)),
                "required");
        refuse(
                province(),
                order(
                        "VN-2T:40",
                        line(id, "FALSE_DOSSIER").replace("FALSE_DOSSIER", "MARK_MISUSE")),
                "differs-from-inspection");
        refuse(
                province(),
                order(
                        "VN-2T:40",
                        "{\"certificateId\": \"%s\", \"ground\": \"MARK_MISUSE\", \"inspectionId\": \"%s\"}"
                                .formatted(id, clean)),
                "unknown-reference");
    }

    @Test
    void one_decision_revokes_many_certificates_or_names_all_that_is_wrong() {
        var three = scene.recognisedOn(scene.product(), "2025-03-01", 3);
        var four = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var five = scene.recognisedOn(scene.product(), "2025-03-01", 5);
        var past = scene.recognisedOn(scene.product(), "2023-03-01", 4);
        province()
                .body(
                        order(
                                "VN-2T:40",
                                byLetter(three, "CEASED_PRODUCTION"),
                                byLetter(five, "CEASED_PRODUCTION"),
                                byLetter(past, "CEASED_PRODUCTION"),
                                byLetter(three, "CEASED_PRODUCTION")))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/lines/1/certificateId",
                                "/lines/2/certificateId",
                                "/lines/3/certificateId"))
                .body("errors.code", contains("deciding-level", "not-revocable", "repeated"));
        sign(
                        province(),
                        order(
                                "VN-2T:40",
                                byLetter(three, "CEASED_PRODUCTION"),
                                byLetter(four, "OTHER_BY_AUTHORITY")),
                        "77/QĐ-TH")
                .statusCode(200)
                .body("lines.dueOn", contains("2026-11-17", "2026-11-17"));
        certificate(three).body("validity", equalTo("REVOKED"));
        certificate(four)
                .body("validity", equalTo("REVOKED"))
                .body("revocationKind", equalTo("REVOCATION"))
                .body("revocationGround", equalTo("OTHER_BY_AUTHORITY"));
    }

    /** Revoked on a conclusion of the week before. */
    private static String revocation(String unit, UUID certificate, String ground) {
        return order(unit, line(certificate, ground));
    }

    private static String order(String unit, String... lines) {
        return """
               {"kind": "REVOCATION", "issuingBody": "UBND tỉnh", "unit": "%s", "lines": [%s]}"""
                .formatted(unit, String.join(", ", lines));
    }

    private static String line(UUID certificate, String ground) {
        return "{\"certificateId\": \"%s\", \"ground\": \"%s\", \"inspectionId\": \"%s\"}"
                .formatted(certificate, ground, Scene.violation(certificate, ground, "2026-11-12"));
    }

    private static String byLetter(UUID certificate, String ground) {
        return """
               {"certificateId": "%s", "ground": "%s",
                "confirmation": {"number": "61/UBND-KT", "date": "2026-11-02"}}"""
                .formatted(certificate, ground);
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
