package vn.ocop.platform.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.platform.testing.ServiceTest;
import vn.ocop.platform.testing.contract.ContractChecks;

@ServiceTest
class OpenApiIT {
    private static JsonPath document() {
        return given().queryParam("format", "JSON").get("/q/openapi").jsonPath();
    }

    @Test
    void every_operation_and_field_is_explained() {
        ContractChecks.openApiIsComplete();
    }

    @Test
    void roles_stand_at_the_operation_and_open_ones_say_so() {
        assertThat(document().getList("paths.'/v1/notes'.get.security"))
                .isEqualTo(List.of(Map.of("bearer", List.of("registry-officer"))));
        assertThat(document().getList("paths.'/v1/notes/broken'.get.security"))
                .isEqualTo(List.of(Map.of(), Map.of("bearer", List.of("registry-officer"))));
        assertThat(document().getString("components.securitySchemes.bearer.scheme"))
                .isEqualTo("bearer");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/notes, post, 400 401 403 406 409 413 415 422 500 503",
        "/v1/notes, get, 400 401 403 406 409 500 503",
        "/v1/notes/{id}, get, 304 400 401 403 404 406 409 500 503",
        "/v1/notes/{id}, patch, 400 401 403 404 406 409 412 413 415 422 428 500 503",
        "/problems/{slug}, get, 304 400 404 406 429 500 503"
    })
    void problem_answers_are_there_by_reference(String path, String method, String statuses) {
        Map<String, Map<String, Object>> answers =
                document().getMap("paths.'" + path + "'." + method + ".responses");

        assertThat(answers.keySet().stream().filter(status -> !status.startsWith("2")))
                .containsExactly(statuses.split(" "));
        assertThat(answers.get("503")).containsEntry("$ref", "#/components/responses/Unavailable");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/notes, post, Idempotency-Key Revision-Token Accept-Language",
        "/v1/notes/{id}, get, If-None-Match Revision-Token Accept-Language link",
        "/v1/notes/{id}, patch, If-Match Revision-Token Accept-Language",
        "/v1/notes/{id}/reading, post, Idempotency-Key Revision-Token Accept-Language"
    })
    void shared_parameters_of_requests_are_there_by_reference(
            String path, String method, String headers) {
        List<String> references =
                document()
                        .getList(
                                "paths.'"
                                        + path
                                        + "'."
                                        + method
                                        + ".parameters.findAll { it.'$ref' != null }.'$ref'");

        assertThat(references)
                .containsExactly(
                        List.of(headers.split(" ")).stream()
                                .map("#/components/parameters/"::concat)
                                .toArray(String[]::new));
    }

    @Test
    void headers_of_answers_fit_what_is_answered() {
        assertThat(document().getMap("paths.'/v1/notes'.post.responses.'201'.headers").keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "ETag", "Location", "Revision-Token", "Idempotency-Replayed");
        assertThat(document().getMap("paths.'/v1/notes'.get.responses.'200'.headers").keySet())
                .extracting(Object::toString)
                .containsExactly("Link");
    }

    @Test
    void only_requests_are_closed() {
        assertThat(document().getBoolean("components.schemas.NewNote.additionalProperties"))
                .isFalse();
        assertThat(document().getBoolean("components.schemas.Price.additionalProperties"))
                .isFalse();
        assertThat(document().<Object>get("components.schemas.NoteView.additionalProperties"))
                .isNull();
    }

    @Test
    void an_answer_names_the_fields_that_it_always_has() {
        assertThat(document().getList("components.schemas.NoteView.required"))
                .isEqualTo(List.of("id", "revision", "title", "shelf"));
    }

    @Test
    void a_form_is_described_by_its_record_and_its_objects_as_json() {
        Map<String, Object> form =
                document()
                        .getMap(
                                "paths.'/v1/notes/{id}/attachments'.post.requestBody.content.'multipart/form-data'");

        assertThat(form)
                .containsEntry("schema", Map.of("$ref", "#/components/schemas/AttachmentForm"))
                .containsEntry(
                        "encoding", Map.of("change", Map.of("contentType", "application/json")));
    }

    @Test
    void what_no_operation_uses_is_left_out() {
        Map<String, Object> schemas = document().getMap("components.schemas");
        assertThat(schemas).containsKeys("NoteView", "Problem").doesNotContainKey("NoteState");
    }

    @Test
    void an_enumeration_names_a_code_list_that_is_served() {
        var list = document().getString("components.schemas.Kind.'x-code-list'");

        given().get("/v1/code-lists/" + list)
                .then()
                .statusCode(200)
                .body("codes.code", equalTo(List.of("PLAIN", "LINED")))
                .body("codes[0].labelVi", equalTo("Trơn"))
                .body("codes[0].order", equalTo(1))
                .body("codes[0].legalReference", equalTo("Điều 2"));
        given().get("/v1/code-lists").then().body("items.name", hasItem("kind"));
        given().get("/v1/code-lists/none").then().statusCode(404);
    }

    @Test
    void paths_stand_in_their_order() {
        Map<String, Object> paths = document().getMap("paths");
        assertThat(List.copyOf(paths.keySet())).isSorted();
    }
}
