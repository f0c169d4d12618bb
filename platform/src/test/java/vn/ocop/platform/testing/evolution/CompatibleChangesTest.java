package vn.ocop.platform.testing.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is on the list of compatible changes, and what looks like it but is not. */
class CompatibleChangesTest {

    private final ObjectNode released = document();
    private final ObjectNode current = document();

    @Test
    void a_new_path_and_operation() {
        current.withObject("/paths").putObject("/v1/booths").putObject("get");
        current.withObject("/paths").withObjectProperty("/v1/fairs").putObject("get");

        assertThat(evolution().breaks()).isEmpty();
        assertThat(evolution().additions())
                .containsExactlyInAnyOrder("/v1/booths", "GET /v1/fairs");
    }

    @Test
    void an_optional_parameter() {
        operation("/v1/fairs")
                .putArray("parameters")
                .addObject()
                .put("name", "q")
                .put("in", "query");

        assertThat(evolution().breaks()).isEmpty();
        assertThat(evolution().additions()).containsExactly("POST /v1/fairs query q");
    }

    @Test
    void an_optional_property_of_a_request() {
        fields("NewFair").putObject("venue").put("type", "string");

        assertThat(evolution().breaks()).isEmpty();
        assertThat(evolution().additions())
                .containsExactly("POST /v1/fairs body application/json/venue");
    }

    @Test
    void but_no_required_one() {
        fields("NewFair").putObject("venue").put("type", "string");
        schema("NewFair").putArray("required").add("venue");

        assertThat(evolution().breaks())
                .containsExactly("POST /v1/fairs body application/json/venue is new and required");
    }

    @Test
    void a_property_of_an_answer_also_a_required_one() {
        fields("FairView").putObject("venue").put("type", "string");
        schema("FairView").withArray("required").add("venue");

        assertThat(evolution().breaks()).isEmpty();
        assertThat(evolution().additions())
                .containsExactly("POST /v1/fairs 201 application/json/venue");
    }

    @Test
    void a_code_but_none_may_go() {
        schema("Kind").withArray("enum").add("SHOW");
        assertThat(evolution().breaks()).isEmpty();

        schema("Kind").withArray("enum").remove(0);
        assertThat(evolution().breaks())
                .containsExactly("POST /v1/fairs 201 application/json/kind has lost the code FAIR");
    }

    @Test
    void texts_and_examples() {
        operation("/v1/fairs").put("summary", "Plan").put("description", "Plans a fair.");
        schema("Kind").put("description", "Kinds").putArray("examples").add("FAIR");

        assertThat(evolution().breaks()).isEmpty();
        assertThat(evolution().additions()).isEmpty();
    }

    @Test
    void a_problem_status_but_no_other() {
        operation("/v1/fairs").withObjectProperty("responses").putObject("409");
        assertThat(evolution().breaks()).isEmpty();

        operation("/v1/fairs").withObjectProperty("responses").putObject("202");
        assertThat(evolution().breaks()).containsExactly("POST /v1/fairs 202 is a new status");
    }

    @Test
    void a_schema_by_another_name() {
        change(
                schemas -> {
                    schemas.set("FairKind", schemas.remove("Kind"));
                    fields("FairView")
                            .putObject("kind")
                            .put("$ref", "#/components/schemas/FairKind");
                });

        assertThat(evolution().breaks()).isEmpty();
    }

    @Test
    void figures_say_what_was_compared() {
        assertThat(evolution())
                .hasToString("1 operations, 5 schemas compared, 0 additions, 0 breaks");
    }

    private Evolution evolution() {
        return Evolution.ofOpenApi(released, current);
    }

    private ObjectNode operation(String path) {
        return (ObjectNode) current.path("paths").path(path).path("post");
    }

    private ObjectNode schema(String name) {
        return (ObjectNode) current.at("/components/schemas").path(name);
    }

    private ObjectNode fields(String schema) {
        return (ObjectNode) schema(schema).path("properties");
    }

    private void change(Consumer<ObjectNode> change) {
        change.accept((ObjectNode) current.at("/components/schemas"));
    }

    private static ObjectNode document() {
        try {
            return (ObjectNode)
                    new ObjectMapper()
                            .readTree(
                                    """
                                    {"openapi": "3.1.0", "paths": {"/v1/fairs": {"post": {
                                        "operationId": "planFair", "tags": ["Fairs"], "security": [{"bearer": []}],
                                        "requestBody": {"content": {"application/json":
                                            {"schema": {"$ref": "#/components/schemas/NewFair"}}}},
                                        "responses": {"201": {"description": "Planned", "content": {"application/json":
                                            {"schema": {"$ref": "#/components/schemas/FairView"}}}}}}}},
                                     "components": {"schemas": {
                                        "Kind": {"type": "string", "enum": ["FAIR", "MARKET"]},
                                        "NewFair": {"type": "object", "additionalProperties": false,
                                            "properties": {"name": {"type": "string", "maxLength": 100}}},
                                        "FairView": {"type": "object", "required": ["name"], "properties": {
                                            "name": {"type": "string"},
                                            "kind": {"$ref": "#/components/schemas/Kind"}}}}}}
                                    """);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
