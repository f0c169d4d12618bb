package vn.ocop.evaluation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.evaluation.certificate.Scene.centre;
import static vn.ocop.evaluation.certificate.Scene.certificate;
import static vn.ocop.evaluation.certificate.Scene.province;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.certificate.Scene;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.testing.EventProbe;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.TestClock;

/** Decisions that change what certificates say, and those that withdraw a recognition. */
@ServiceTest
class ChangedPapersIT {

    @Inject Scene scene;
    @Inject TestClock clock;

    @BeforeEach
    void on_20_november_2026() {
        clock.set("2026-11-20T03:00:00Z");
    }

    @Test
    void a_correction_puts_right_from_the_beginning_and_keeps_what_was_said_before() {
        var product = scene.product();
        var id = scene.recognisedOn(product, "2025-03-01", 4);
        try (var probe = EventProbe.on("ocop.certificate")) {
            signed(
                    province(),
                    order(
                            "CORRECTION",
                            """
                            {"certificateId": "%s", "correction": {"name": "Cam Xã Đoài Vinh", "stars": 3,
                             "number": "40-0124", "variantIds": ["%s"], "printedLastDay": "2028-02-28"}}"""
                                    .formatted(id, product)),
                    "15/QĐ-ĐC");
            var told = probe.await("vn.ocop.certificate.corrected.v1", id);
            assertThat(told.revision()).isEqualTo(2);
            assertThat(told.state().path("stars").asInt()).isEqualTo(3);
            assertThat(told.state().path("timeline").get(4).path("from").asText())
                    .isEqualTo("2028-02-29");
        }
        certificate(id)
                .body("stars", equalTo(3))
                .body("number", equalTo("40-0124"))
                .body("printedName", equalTo("Cam Xã Đoài Vinh"))
                .body("lastDay", equalTo("2028-02-28"))
                .body("computedLastDay", equalTo("2028-03-01"))
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("CORRECTION"))
                .body("changes[0].decisionNumber", equalTo("15/QĐ-ĐC"))
                .body("changes[0].before.stars", equalTo(4))
                .body("changes[0].before.name", nullValue())
                .body("changes[0].after.stars", equalTo(3));
    }

    @Test
    void a_correction_that_corrects_nothing_or_decides_for_the_other_level_is_refused() {
        var product = scene.product();
        var same = scene.recognisedOn(product, "2025-03-01", 4);
        var higher = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var lines =
                """
                {"certificateId": "%s", "correction": {"stars": 4}},
                {"certificateId": "%s", "correction": {"stars": 5, "variantIds": ["%s"],
                 "printedLastDay": "2025-02-28"}},
                {"certificateId": "%s", "ground": "MARK_MISUSE"}"""
                        .formatted(same, higher, product, Ids.next());
        province()
                .body(order("CORRECTION", lines))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/lines/0/correction",
                                "/lines/1/correction/stars",
                                "/lines/1/correction/variantIds",
                                "/lines/1/correction/printedLastDay",
                                "/lines/2/ground",
                                "/lines/2/certificateId",
                                "/lines/2/correction"))
                .body(
                        "errors.code",
                        contains(
                                "nothing-corrected",
                                "deciding-level",
                                "unknown-reference",
                                "before-first-day",
                                "not-allowed",
                                "unknown-reference",
                                "required"));
    }

    @Test
    void a_reissue_gives_a_new_paper_for_the_same_term() {
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        try (var probe = EventProbe.on("ocop.certificate")) {
            signed(
                    province(),
                    order(
                            "REISSUE",
                            """
                            {"certificateId": "%s", "reissueReason": "LOST", "certificateNumber": "40-0999"}"""
                                    .formatted(id)),
                    "16/QĐ-CL");
            assertThat(
                            probe.await("vn.ocop.certificate.reissued.v1", id)
                                    .state()
                                    .path("printing")
                                    .asInt())
                    .isEqualTo(2);
        }
        certificate(id)
                .body("printing", equalTo(2))
                .body("number", equalTo("40-0999"))
                .body("printedName", equalTo("Cam Xã Đoài"))
                .body("lastDay", equalTo("2028-03-01"))
                .body("validity", equalTo("IN_FORCE"))
                .body("changes.reason", contains("LOST"));
    }

    @Test
    void a_transfer_changes_the_holder_of_several_certificates_and_no_term() {
        var heir = Ids.next();
        var first = scene.product();
        var second = scene.product();
        var one = scene.recognisedOn(first, "2025-03-01", 4);
        var two = scene.recognisedOn(second, "2025-06-01", 3);
        var printed = certificate(one).extract().<String>path("producerId");
        var lines = line(one, heir) + ", " + line(two, heir);
        province()
                .body(order("TRANSFER", lines))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-the-producer", "not-the-producer"));

        given(first, heir);
        given(second, heir);
        try (var probe = EventProbe.on("ocop.certificate")) {
            signed(province(), order("TRANSFER", lines), "17/QĐ-CCT");
            var told = probe.await("vn.ocop.certificate.transferred.v1", two);
            assertThat(told.state().path("holderId").asText()).isEqualTo(heir.toString());
        }
        certificate(one)
                .body("producerId", equalTo(printed))
                .body("holderId", equalTo(heir.toString()))
                .body("producerToday", equalTo(heir.toString()))
                .body("lastDay", equalTo("2028-03-01"))
                .body("changes[0].before.holderId", equalTo(printed));
        province()
                .queryParam("producerId", heir)
                .queryParam("sort", "recorded")
                .get("/v1/certificates")
                .then()
                .body("items.id", contains(one.toString(), two.toString()));
        province()
                .body(order("TRANSFER", line(one, heir)))
                .post("/v1/decisions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("already-holder"));
    }

    @Test
    void a_withdrawal_by_the_ministry_ends_what_a_province_recognised() {
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var draft =
                order("WITHDRAWAL", "{\"certificateId\": \"%s\"}".formatted(id))
                        .replace("VN-2T:40", "VN");
        signed(centre(), draft, "18/QĐ-BNNMT");
        certificate(id)
                .body("validity", equalTo("REVOKED"))
                .body("revocationKind", equalTo("WITHDRAWAL"))
                .body("revocationGround", nullValue());
    }

    @Test
    void what_a_certificate_says_does_not_change_on_a_later_day() {
        var id = scene.recognisedOn(scene.product(), "2025-03-01", 4);
        var draft =
                province()
                        .body(
                                order(
                                        "REISSUE",
                                        "{\"certificateId\": \"%s\", \"reissueReason\": \"DAMAGED\"}"
                                                .formatted(id)))
                        .post("/v1/decisions")
                        .then()
                        .statusCode(201)
                        .extract();
        province()
                .header("If-Match", draft.header("ETag"))
                .body(
                        """
                        {"number": "19/QĐ", "signedOn": "2026-11-19", "firstDay": "2026-12-01",
                         "signer": "A", "capacity": "B"}""")
                .post("/v1/decisions/{id}/signature", draft.<String>path("id"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/firstDay"));
    }

    private void given(UUID product, UUID producer) {
        Scene.publish(product, 2, Scene.COMMUNE, "VN/40/17827", "VN-3T/40/429/17827", producer);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                scene.count(
                                                "product_copy where id = '%s' and state ->> 'producerId' = '%s'"
                                                        .formatted(product, producer))
                                        == 1);
    }

    private static String line(UUID certificate, UUID holder) {
        return "{\"certificateId\": \"%s\", \"holderId\": \"%s\"}".formatted(certificate, holder);
    }

    private static String order(String kind, String lines) {
        return """
               {"kind": "%s", "issuingBody": "UBND tỉnh Nghệ An", "unit": "VN-2T:40", "lines": [%s]}"""
                .formatted(kind, lines);
    }

    private static ValidatableResponse signed(
            RequestSpecification officer, String body, String number) {
        var draft = officer.body(body).post("/v1/decisions").then().statusCode(201).extract();
        return officer.header("If-Match", draft.header("ETag"))
                .body(
                        """
                        {"number": "%s", "signedOn": "2026-11-19", "signer": "A", "capacity": "B",
                         "fileSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}"""
                                .formatted(number))
                .post("/v1/decisions/{id}/signature", draft.<String>path("id"))
                .then()
                .statusCode(200);
    }
}
