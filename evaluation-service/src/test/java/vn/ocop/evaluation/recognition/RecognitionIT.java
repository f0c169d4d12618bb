package vn.ocop.evaluation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.evaluation.certificate.Scene.certificate;
import static vn.ocop.evaluation.certificate.Scene.province;

import io.restassured.response.ValidatableResponse;
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
class RecognitionIT {

    @Inject Scene scene;
    @Inject TestClock clock;

    @BeforeEach
    void on_20_november_2026() {
        clock.set("2026-11-20T03:00:00Z");
    }

    @Test
    void a_signed_decision_issues_the_certificate_of_the_confirmed_result() {
        var product = scene.product();
        var dossier = scene.dossier(product, "FIRST", "APPROVED", "PROVINCE", 4);
        try (var probe = EventProbe.on("ocop.certificate", "ocop.decision", "ocop.dossier")) {
            var draft = draft(recognition(dossier)).statusCode(201).body("state", equalTo("DRAFT"));
            draft.body("lines[0].stars", equalTo(4))
                    .body("lines[0].recognitionKind", equalTo("NEW"));
            assertThat(scene.count("certificate where product_id = '%s'".formatted(product)))
                    .isZero();

            var id = sign(draft, "3217/QĐ-UBND").statusCode(200).body("state", equalTo("SIGNED"));
            String certificateId = id.extract().path("lines[0].certificateId");

            certificate(certificateId)
                    .body("stars", equalTo(4))
                    .body("validity", equalTo("IN_FORCE"))
                    .body("renewalPhase", equalTo("NONE"))
                    .body("firstDay", equalTo("2026-11-18"))
                    .body("lastDay", equalTo("2029-11-18"))
                    .body("decisionNumber", equalTo("3217/QĐ-UBND"))
                    .body("variantIds", contains(product.toString()))
                    .body("filingWindow.from", equalTo("2029-05-22"))
                    .body("filingWindow.until", equalTo("2029-07-21"))
                    .body(
                            "timeline.validity",
                            contains(
                                    "NOT_YET_IN_FORCE",
                                    "IN_FORCE",
                                    "IN_FORCE",
                                    "IN_FORCE",
                                    "EXPIRED"));
            var issued =
                    probe.await("vn.ocop.certificate.issued.v1", UUID.fromString(certificateId));
            assertThat(issued.revision()).isEqualTo(1);
            assertThat(issued.state().path("timeline").size()).isEqualTo(5);
            probe.await("vn.ocop.decision.signed.v1", UUID.fromString(draft.extract().path("id")));
            probe.await("vn.ocop.dossier.recognised.v1", dossier);
        }
    }

    @Test
    void a_draft_gives_its_texts_as_office_files() {
        var dossier = scene.dossier(scene.product(), "FIRST", "APPROVED", "PROVINCE", 4);
        var id = draft(recognition(dossier)).statusCode(201).extract().<String>path("id");
        for (var text : List.of("submission-note", "text", "annex")) {
            var path = "/v1/decisions/" + id + "/" + text;
            var tag =
                    province()
                            .get(path)
                            .then()
                            .statusCode(200)
                            .header("Content-Disposition", containsString("attachment"))
                            .contentType(containsString("openxmlformats"))
                            .extract()
                            .header("ETag");
            province().header("If-None-Match", tag).get(path).then().statusCode(304);
            Scene.officer("VN-2T:38").get(path).then().statusCode(404);
        }
    }

    @Test
    void the_star_is_the_results_and_the_level_the_stars() {
        var four = scene.dossier(scene.product(), "FIRST", "APPROVED", "PROVINCE", 4);
        var two = scene.dossier(scene.product(), "FIRST", "APPROVED", "PROVINCE", 2);
        var five = scene.dossier(scene.product(), "FIRST", "EVALUATED", "CENTRE", 5);
        var lines =
                """
                {"dossierId": "%s", "stars": 5, "recognitionKind": "AGAIN"}, {"dossierId": "%s"}, {"dossierId": "%s"},
                {"dossierId": "%s"}, {"dossierId": "%s"}, {}"""
                        .formatted(four, two, five, four, UUID.randomUUID());
        draft(body("RECOGNITION", "VN-2T:40", lines))
                .statusCode(422)
                .body("type", containsString("decision-lines-refused"))
                .body(
                        "errors.pointer",
                        contains(
                                "/lines/0/stars",
                                "/lines/0/recognitionKind",
                                "/lines/1/dossierId",
                                "/lines/2/dossierId",
                                "/lines/3/dossierId",
                                "/lines/4/dossierId",
                                "/lines/5/dossierId"))
                .body(
                        "errors.code",
                        contains(
                                "differs-from-result",
                                "differs-from-dossier",
                                "no-certificate",
                                "deciding-level",
                                "repeated",
                                "no-confirmed-result",
                                "required"));
    }

    @Test
    void five_stars_are_recognised_by_the_centre() {
        var dossier = scene.dossier(scene.product(), "FIRST", "EVALUATED", "CENTRE", 5);
        var body = body("RECOGNITION", "VN", "{\"dossierId\": \"%s\"}".formatted(dossier));
        province().body(body).post("/v1/decisions").then().statusCode(404);
        var draft = Scene.centre().body(body).post("/v1/decisions").then().statusCode(201);
        var signed =
                Scene.centre()
                        .header("If-Match", draft.extract().header("ETag"))
                        .body(signature("88/QĐ-BNNMT"))
                        .post("/v1/decisions/{id}/signature", draft.extract().<String>path("id"))
                        .then()
                        .statusCode(200);
        certificate(signed.extract().path("lines[0].certificateId")).body("stars", equalTo(5));
    }

    @Test
    void the_centre_does_not_act_in_the_place_of_a_province() {
        var dossier = scene.dossier(scene.product(), "FIRST", "APPROVED", "PROVINCE", 4);
        Scene.centre().body(recognition(dossier)).post("/v1/decisions").then().statusCode(403);
        Scene.officer(Scene.COMMUNE)
                .body(recognition(dossier))
                .post("/v1/decisions")
                .then()
                .statusCode(404);
        Scene.as("auditor", "VN-2T:40")
                .body(recognition(dossier))
                .post("/v1/decisions")
                .then()
                .statusCode(403);
        var commune =
                body("RECOGNITION", Scene.COMMUNE, "{\"dossierId\": \"%s\"}".formatted(dossier));
        draft(commune).statusCode(422).body("type", containsString("not-a-deciding-unit"));
    }

    @Test
    void a_decision_is_signed_once_by_who_has_read_it() {
        var draft =
                draft(
                        recognition(
                                scene.dossier(
                                        scene.product(), "FIRST", "APPROVED", "PROVINCE", 3)));
        String path = "/v1/decisions/" + draft.extract().path("id") + "/signature";
        province().body(signature("1/QĐ")).post(path).then().statusCode(428);
        province()
                .header("If-Match", "\"r7-00\"")
                .body(signature("1/QĐ"))
                .post(path)
                .then()
                .statusCode(412);
        var signed = sign(draft, "1/QĐ-UBND").statusCode(200).extract().header("ETag");
        province()
                .header("If-Match", signed)
                .body(signature("2/QĐ-UBND"))
                .post(path)
                .then()
                .statusCode(409);
    }

    @Test
    void days_that_cannot_be_are_refused_all_at_once() {
        var draft =
                draft(
                        recognition(
                                scene.dossier(
                                        scene.product(), "FIRST", "APPROVED", "PROVINCE", 3)));
        province()
                .header("If-Match", draft.extract().header("ETag"))
                .body(
                        """
                        {"number": "5/QĐ-UBND", "signedOn": "2026-11-21", "firstDay": "2026-11-20",
                         "printedLastDay": "2026-11-19", "signer": "A", "capacity": "B"}""")
                .post("/v1/decisions/{id}/signature", draft.extract().<String>path("id"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/signedOn", "/firstDay", "/printedLastDay"));
    }

    @Test
    void a_result_is_approved_before_it_is_recognised_and_a_refused_line_undoes_all() {
        var approved = scene.product();
        var open = scene.product();
        var first = scene.dossier(approved, "FIRST", "APPROVED", "PROVINCE", 4);
        var second = scene.dossier(open, "FIRST", "EVALUATED", "PROVINCE", 4);
        var both = "{\"dossierId\": \"%s\"}, {\"dossierId\": \"%s\"}".formatted(first, second);
        var draft = draft(body("RECOGNITION", "VN-2T:40", both)).statusCode(201);
        sign(draft, "41/QĐ-UBND").statusCode(409).body("type", containsString("step-not-allowed"));
        assertThat(scene.count("certificate where product_id = '%s'".formatted(approved))).isZero();

        var approval =
                draft(
                        body(
                                "RESULT_APPROVAL",
                                "VN-2T:40",
                                "{\"dossierId\": \"%s\"}".formatted(second)));
        sign(approval, "40/QĐ-UBND").statusCode(200).body("lines[0].certificateId", nullValue());
        sign(draft, "41/QĐ-UBND").statusCode(200).body("lines.certificateId", hasSize(2));
    }

    @Test
    void an_upgrade_cuts_the_held_certificate_and_one_that_fails_leaves_it() {
        var product = scene.product();
        var held = scene.recognisedOn(product, "2025-03-01", 3);
        var same = scene.dossier(product, "UPGRADE", "APPROVED", "PROVINCE", 3);
        draft(recognition(same)).statusCode(422).body("errors[0].code", equalTo("no-upgrade"));
        certificate(held).body("validity", equalTo("IN_FORCE"));

        var other = scene.product();
        var cut = scene.recognisedOn(other, "2025-03-01", 3);
        try (var probe = EventProbe.on("ocop.certificate")) {
            var draft =
                    draft(recognition(scene.dossier(other, "UPGRADE", "APPROVED", "PROVINCE", 4)));
            String next =
                    sign(draft, "77/QĐ-UBND")
                            .statusCode(200)
                            .extract()
                            .path("lines[0].certificateId");
            certificate(cut)
                    .body("validity", equalTo("REPLACED"))
                    .body("replacedBy", equalTo(next))
                    .body("stars", equalTo(3));
            certificate(next)
                    .body("recognitionKind", equalTo("UPGRADE"))
                    .body("validity", equalTo("IN_FORCE"));
            var replaced = probe.await("vn.ocop.certificate.replaced.v1", cut);
            assertThat(replaced.state().path("replacedBy").asText()).isEqualTo(next);
        }
    }

    @Test
    void a_number_alone_has_several_hits() {
        for (var unit :
                new String[] {"UBND tỉnh Nghệ An", "Sở Nông nghiệp và Môi trường Nghệ An"}) {
            var dossier = scene.dossier(scene.product(), "FIRST", "APPROVED", "PROVINCE", 3);
            sign(draft(recognition(dossier).replace("UBND tỉnh Nghệ An", unit)), "38/QĐ-IT")
                    .statusCode(200);
        }
        province()
                .queryParam("number", "38/QĐ-IT")
                .get("/v1/decisions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.id", notNullValue());
        var again = scene.dossier(scene.product(), "FIRST", "APPROVED", "PROVINCE", 3);
        sign(draft(recognition(again)), "38/QĐ-IT")
                .statusCode(409)
                .body("type", containsString("decision-recorded-before"));
    }

    private static String recognition(UUID dossier) {
        return body("RECOGNITION", "VN-2T:40", "{\"dossierId\": \"%s\"}".formatted(dossier));
    }

    private static String body(String kind, String unit, String lines) {
        return "{\"kind\": \"%s\", \"issuingBody\": \"UBND tỉnh Nghệ An\", \"unit\": \"%s\", \"lines\": [%s]}"
                .formatted(kind, unit, lines);
    }

    private static ValidatableResponse draft(String body) {
        return province().body(body).post("/v1/decisions").then();
    }

    private static ValidatableResponse sign(ValidatableResponse draft, String number) {
        String id = draft.extract().path("id");
        return province()
                .header("If-Match", draft.extract().header("ETag"))
                .body(signature(number))
                .post("/v1/decisions/{id}/signature", id)
                .then();
    }

    private static String signature(String number) {
        return "{\"number\": \"%s\", \"signedOn\": \"2026-11-18\", \"signer\": \"Nguyễn Văn A\", \"capacity\": \"Chủ tịch\"}"
                .formatted(number);
    }
}
