package vn.ocop.evaluation.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.evaluation.certificate.Scene.officer;
import static vn.ocop.evaluation.certificate.Scene.province;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

@ServiceTest
class InspectionIT {

    private static final String CONCLUSION =
            """
            {"concludedOn": "2026-11-05", "number": "45/KL", "violation": true, "ground": "MARK_MISUSE"}""";

    @Inject Scene scene;
    @Inject TestClock clock;

    @BeforeEach
    void on_20_november_2026() {
        clock.set("2026-11-20T03:00:00Z");
    }

    @Test
    void a_violation_starts_fifteen_days_of_the_calendar_for_the_revocation() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var inspection = recorded(province(), certificate, "PLANNED").statusCode(201);
        inspection
                .body("state", equalTo("OPEN"))
                .body("dueOn", nullValue())
                .body("author", equalTo("lan.tran"))
                .body("papers.title", contains("Biên bản"))
                .body("actions.allowed", contains(true));
        var id = UUID.fromString(inspection.extract().path("id"));
        try (var probe = EventProbe.on("ocop.inspection")) {
            concluded(inspection, CONCLUSION)
                    .statusCode(200)
                    .body("state", equalTo("CONCLUDED"))
                    .body("dueOn", equalTo("2026-11-20"))
                    .body("overdue", equalTo(false));
            var told = probe.await("vn.ocop.inspection.concluded.v1", id);
            assertThat(told.state().path("dueOn").asText()).isEqualTo("2026-11-20");
            assertThat(told.state().has("findings")).isFalse();
            assertThat(told.state().has("author")).isFalse();
        }
        overdue(certificate, "2026-11-20").body("items", equalTo(List.of()));
        overdue(certificate, "2026-11-21").body("items.id", contains(id.toString()));
        clock.set("2026-11-20T17:00:00Z");
        province().get("/v1/inspections/" + id).then().body("overdue", equalTo(true));
    }

    @Test
    void the_revocation_that_follows_ends_the_waiting() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var inspection = recorded(province(), certificate, "SURPRISE").statusCode(201);
        concluded(inspection, CONCLUSION).statusCode(200);
        var id = inspection.extract().<String>path("id");
        var draft =
                province()
                        .body(
                                """
                                {"kind": "REVOCATION", "issuingBody": "UBND tỉnh", "unit": "VN-2T:40",
                                 "lines": [{"certificateId": "%s", "ground": "MARK_MISUSE", "inspectionId": "%s"}]}"""
                                        .formatted(certificate, id))
                        .post("/v1/decisions")
                        .then()
                        .statusCode(201)
                        .body("lines.dueOn", contains("2026-11-20"))
                        .extract();
        try (var probe = EventProbe.on("ocop.inspection")) {
            province()
                    .header("If-Match", draft.header("ETag"))
                    .body(
                            """
                            {"number": "%s", "signedOn": "2026-11-20", "signer": "A", "capacity": "B"}"""
                                    .formatted(id))
                    .post("/v1/decisions/{id}/signature", draft.<String>path("id"))
                    .then()
                    .statusCode(200);
            probe.await("vn.ocop.inspection.followed.v1", UUID.fromString(id));
        }
        province()
                .get("/v1/inspections/" + id)
                .then()
                .body("state", equalTo("FOLLOWED"))
                .body("decisionId", equalTo(draft.<String>path("id")));
        overdue(certificate, "2026-12-31").body("items", equalTo(List.of()));
    }

    @Test
    void a_commune_confirms_only_that_production_has_ended() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var commune = officer(Scene.COMMUNE);
        recorded(commune, certificate, "PLANNED").statusCode(403);
        var confirmed = recorded(commune, certificate, "ENDED_PRODUCTION").statusCode(201);
        commune.header("If-Match", confirmed.extract().header("ETag"))
                .body(CONCLUSION)
                .post(conclusionOf(confirmed))
                .then()
                .statusCode(422)
                .body("errors.code", contains("other-ground"));
        officer(Scene.COMMUNE)
                .header("If-Match", confirmed.extract().header("ETag"))
                .body(CONCLUSION.replace("MARK_MISUSE", "CEASED_PRODUCTION"))
                .post(conclusionOf(confirmed))
                .then()
                .statusCode(200);
        recorded(officer("VN-2T:38"), certificate, "PLANNED")
                .statusCode(422)
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void days_and_ground_must_fit_and_a_conclusion_stands() {
        var certificate = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var inspection = recorded(province(), certificate, "OTHER_BODY").statusCode(201);
        concluded(
                        inspection,
                        """
                        {"concludedOn": "2026-11-01", "number": "1", "violation": false, "ground": "MARK_MISUSE"}""")
                .statusCode(422)
                .body("errors.pointer", contains("/concludedOn", "/ground"))
                .body("errors.code", contains("before-inspection", "not-allowed"));
        concluded(
                        inspection,
                        """
                        {"concludedOn": "2026-11-21", "number": "1", "violation": true}""")
                .statusCode(422)
                .body("errors.code", contains("in-future", "required"));
        var clean =
                concluded(
                                inspection,
                                """
                                {"concludedOn": "2026-11-03", "number": "1", "violation": false}""")
                        .statusCode(200)
                        .body("dueOn", nullValue());
        province()
                .header("If-Match", clean.extract().header("ETag"))
                .body(CONCLUSION)
                .post(conclusionOf(inspection))
                .then()
                .statusCode(409);
    }

    private static ValidatableResponse recorded(
            RequestSpecification officer, UUID certificate, String kind) {
        return officer.body(
                        """
                        {"certificateId": "%s", "kind": "%s", "body": "Sở Nông nghiệp và Môi trường",
                         "inspectedOn": "2026-11-02", "findings": "Dùng sai nhãn hiệu",
                         "papers": [{"title": "Biên bản",
                           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}"""
                                .formatted(certificate, kind))
                .post("/v1/inspections")
                .then();
    }

    private static ValidatableResponse concluded(ValidatableResponse inspection, String body) {
        return province()
                .header("If-Match", inspection.extract().header("ETag"))
                .body(body)
                .post(conclusionOf(inspection))
                .then();
    }

    private static String conclusionOf(ValidatableResponse inspection) {
        return "/v1/inspections/" + inspection.extract().<String>path("id") + "/conclusion";
    }

    private static ValidatableResponse overdue(UUID certificate, String asOf) {
        return province()
                .queryParam("certificateId", certificate)
                .queryParam("overdue", true)
                .queryParam("unit", "VN-3T:40")
                .queryParam("asOf", asOf)
                .get("/v1/inspections")
                .then()
                .statusCode(200);
    }
}
