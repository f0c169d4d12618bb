package vn.ocop.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceTest;

@ServiceTest
class RepresentationIT {
    @Test
    void a_creation_answers_with_address_tag_token_and_representation() {
        var answer =
                Callers.officer()
                        .header("X-Forwarded-Prefix", "/product")
                        .body(Callers.aNote(Callers.aTitle()))
                        .post("/v1/notes");

        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", "/product/v1/notes/" + id)
                .header("ETag", matchesPattern("\"r1-[0-9a-f]{16}\""))
                .header("Revision-Token", "ocop.note:" + id + ":1:1");
    }

    @Test
    void a_known_representation_is_not_sent_again() {
        var location = Callers.written(Callers.aTitle()).header("Location");
        var first = Callers.officer().get(location);
        var tag = first.header("ETag");

        assertThat(first.header("Vary")).isEqualTo("Accept, Accept-Language, Authorization");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        Callers.officer()
                .header("If-None-Match", "\"r0-00\", W/" + tag)
                .get(location)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        Callers.officer().header("If-None-Match", "\"r1-00\"").get(location).then().statusCode(200);
    }

    @Test
    void what_has_no_revision_has_the_tag_of_its_bytes_and_a_list_has_none() {
        var tag = Callers.officer().get("/v1/me").header("ETag");

        assertThat(tag).matches("\"[0-9a-f]{16}\"");
        Callers.officer()
                .header("If-None-Match", tag)
                .get("/v1/me")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        Callers.officer().header("If-None-Match", tag).head("/v1/me").then().statusCode(304);
        assertThat(Callers.officer().get("/problems").header("ETag")).isNull();
    }

    @Test
    void a_change_needs_the_revision_that_was_read() {
        var location = Callers.written(Callers.aTitle()).header("Location");
        var read = Callers.officer().get(location).header("ETag");
        var change = "{\"title\": \"%s\"}".formatted(Callers.aTitle());

        Callers.officer()
                .body(change)
                .patch(location)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-missing"));
        Callers.officer()
                .header("If-Match", "\"r9-00\"")
                .body(change)
                .patch(location)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        Callers.officer()
                .header("If-Match", read)
                .body(change)
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"r2-"));
        Callers.officer()
                .header("If-Match", read)
                .body(change)
                .patch(location)
                .then()
                .statusCode(412);
    }

    @Test
    void shape_goes_before_absence_and_absence_before_the_precondition() {
        var nowhere = "/v1/notes/0198c5a4-7c1e-7d2a-9f65-3f2f6f0d9a11";

        Callers.officer().body("{}").patch(nowhere).then().statusCode(400);
        Callers.officer().body("{\"title\": \"x\"}").patch(nowhere).then().statusCode(404);
    }
}
