package vn.ocop.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceJson;

class OpenApiCompletenessTest {

    private final ObjectNode document = document();
    private final ObjectNode operation =
            (ObjectNode) document.path("paths").path("/v1/fairs/{id}").path("post");
    private final ObjectNode field =
            (ObjectNode) document.at("/components/schemas/NewFair/properties/name");

    @Test
    void a_complete_document_has_no_gaps() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void an_operation_without_id_or_words_is_reported() {
        operation.remove(List.of("operationId", "summary", "description", "tags"));
        assertThat(gaps())
                .containsExactly(
                        "post /v1/fairs/{id} has no operationId",
                        "post /v1/fairs/{id} has no summary",
                        "post /v1/fairs/{id} has no description",
                        "post /v1/fairs/{id} has no tag");
    }

    @Test
    void silence_about_security_is_reported() {
        operation.remove("security");
        assertThat(gaps()).containsExactly("post /v1/fairs/{id} says nothing of security");
    }

    @Test
    void an_open_operation_says_so_with_an_empty_list() {
        operation.putArray("security");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void answers_without_a_problem_are_reported() {
        ((ObjectNode) operation.path("responses")).remove("404");
        assertThat(gaps()).containsExactly("post /v1/fairs/{id} names no problem");
    }

    @Test
    void a_body_without_an_example_is_reported() {
        ((ObjectNode) document.at("/components/schemas/NewFair")).remove("examples");
        assertThat(gaps())
                .containsExactly("post /v1/fairs/{id} application/json has no example of its body");
    }

    @Test
    void a_parameter_without_description_is_reported() {
        ((ObjectNode) operation.path("parameters").path(0)).remove("description");
        assertThat(gaps()).containsExactly("post /v1/fairs/{id} parameter id has no description");
    }

    @Test
    void a_field_without_description_is_reported() {
        field.remove("description");
        assertThat(gaps()).containsExactly("NewFair.name has no description");
    }

    @Test
    void a_field_may_be_described_by_its_type() {
        field.removeAll().put("$ref", "#/components/schemas/Name");
        ((ObjectNode) document.at("/components/schemas"))
                .putObject("Name")
                .put("type", "string")
                .put("description", "Name on the poster");
        assertThat(gaps()).isEmpty();
    }

    private List<String> gaps() {
        return OpenApiCompleteness.gaps(document);
    }

    private static ObjectNode document() {
        try {
            return (ObjectNode)
                    ServiceJson.mapper()
                            .readTree(
                                    """
                                    {"paths": {"/v1/fairs/{id}": {"post": {
                                        "operationId": "changeFair", "summary": "Change", "description": "Changes it.",
                                        "tags": ["Fairs"], "security": [{"token": []}],
                                        "parameters": [{"name": "id", "in": "path", "description": "Its id"}],
                                        "requestBody": {"content": {"application/json":
                                            {"schema": {"$ref": "#/components/schemas/NewFair"}}}},
                                        "responses": {"200": {"description": "Changed"},
                                            "404": {"$ref": "#/components/responses/NotFound"}}}}},
                                     "components": {
                                        "responses": {"NotFound": {"content": {"application/problem+json": {}}}},
                                        "schemas": {"NewFair": {"examples": [{"name": "Hội chợ"}],
                                            "properties": {"name": {"type": "string", "description": "Its name"}}}}}}
                                    """);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
