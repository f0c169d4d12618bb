package vn.ocop.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.platform.testing.ServiceJson;

class EventSchemasTest {

    private static final UUID ID = UUID.fromString("019a9d20-6b00-7c3e-8f51-2d9b7a40c6e1");

    enum Kind {
        FAIR,
        TRAINING
    }

    record Place(String code) {
        @JsonValue
        String text() {
            return "VN-2T:" + code;
        }
    }

    record Name(String name, @Nullable LocalDate from) {}

    record State(
            @Schema(description = "Meaningless id") UUID id,
            Kind kind,
            Place place,
            List<Name> names,
            @Nullable LocalDate heldOn) {}

    private final ObjectMapper json = ServiceJson.mapper();
    private final ObjectNode schema = EventSchemas.open(json).of(State.class);
    private final JsonNode fields = schema.path("properties");

    @Test
    void a_nullable_field_is_not_required() {
        assertThat(schema.path("required")).map(JsonNode::asText).doesNotContain("heldOn");
        assertThat(schema.path("required")).map(JsonNode::asText).contains("id", "names");
    }

    @Test
    void a_date_an_id_and_an_enum_say_so() {
        assertThat(fields.path("heldOn").path("format").asText()).isEqualTo("date");
        assertThat(fields.path("id").path("format").asText()).isEqualTo("uuid");
        assertThat(fields.path("kind").path("enum")).hasSize(2);
    }

    @Test
    void a_value_that_is_written_as_text_is_a_text() {
        assertThat(fields.path("place").path("type").asText()).isEqualTo("string");
    }

    @Test
    void the_description_comes_from_the_annotation() {
        assertThat(fields.path("id").path("description").asText()).isEqualTo("Meaningless id");
    }

    @Test
    void a_state_fits_its_schema() {
        assertThat(faults(EventSchemas.closed(json), state())).isEmpty();
    }

    @Test
    void a_missing_field_is_a_fault() {
        assertThat(faults(EventSchemas.open(json), state().<ObjectNode>without("kind"))).hasSize(1);
    }

    @Test
    void a_date_that_is_none_is_a_fault() {
        assertThat(faults(EventSchemas.open(json), state().put("heldOn", "2026-02-30"))).hasSize(1);
    }

    @Test
    void an_undeclared_field_is_a_fault_of_the_sender_only() {
        var more = state().put("taxCode", "2900000000");
        assertThat(faults(EventSchemas.closed(json), more)).hasSize(1);
        assertThat(faults(EventSchemas.open(json), more)).isEmpty();
    }

    private List<String> faults(EventSchemas schemas, JsonNode data) {
        return SchemaCheck.faults(schemas.of(State.class), data);
    }

    private ObjectNode state() {
        return json.valueToTree(
                new State(
                        ID,
                        Kind.FAIR,
                        new Place("40"),
                        List.of(new Name("Hội chợ Vinh", null)),
                        LocalDate.of(2026, 11, 20)));
    }
}
