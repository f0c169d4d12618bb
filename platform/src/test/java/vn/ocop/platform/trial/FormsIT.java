package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;

@ServiceTest
class FormsIT {
    private String note = "";

    @BeforeEach
    void writeNote() {
        note = Callers.written(Callers.aTitle()).header("Location");
    }

    @Test
    void a_form_sent_again_under_its_key_has_one_effect_whatever_its_boundary() {
        var key = UUID.randomUUID().toString();
        var title = Callers.aTitle().substring(0, 20);
        var first = send(key, title, "content");
        var again = send(key, title, "content");

        first.then().statusCode(200).body("title", equalTo(title + "7"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void another_file_under_the_key_is_another_body() {
        var key = UUID.randomUUID().toString();
        var title = Callers.aTitle().substring(0, 20);
        send(key, title, "content");

        send(key, title, "CONTENT")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_part_of_json_is_checked_like_a_body() {
        form(UUID.randomUUID().toString(), "{\"title\": \"\", \"colour\": 1}", "content")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", hasItem("/title"))
                .body("errors.pointer", hasItem("/colour"));
    }

    @Test
    void json_instead_of_a_form_is_the_wrong_media_type() {
        Callers.officer().body("{}").post(note + "/attachments").then().statusCode(415);
    }

    @Test
    void a_form_of_more_parts_than_anybody_needs_is_refused() {
        var request = given().auth().oauth2(Callers.officerToken("an.nguyen"));
        for (var i = 0; i <= 1000; i++) {
            request.multiPart("part" + i, "x");
        }

        request.header("Idempotency-Key", UUID.randomUUID().toString())
                .post(note + "/attachments")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
    }

    private Response send(String key, String title, String content) {
        return form(key, "{\"title\": \"%s\"}".formatted(title), content);
    }

    private Response form(String key, String change, String content) {
        return given().auth()
                .oauth2(Callers.officerToken("an.nguyen"))
                .header("Idempotency-Key", key)
                .multiPart("change", change)
                .multiPart("file", "a.txt", content.getBytes(StandardCharsets.UTF_8))
                .post(note + "/attachments");
    }
}
