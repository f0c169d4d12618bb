package vn.ocop.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.StarEngines;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.language.Language;

/** The example of the documentation: what is sent and what is answered. */
class AssessmentExampleTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

    private final AssessProduct assess = new AssessProduct(new StarEngines(RuleSets.shipped()));

    private JsonNode answer(JsonNode request, Language language) throws IOException {
        Judgement judgement =
                assess.with("26-2026", null, "01", JSON.treeToValue(request, NewAssessment.class));
        return JSON.readTree(
                JSON.writeValueAsBytes(AssessmentView.of("26-2026", "01", judgement, language)));
    }

    private static JsonNode file(String name) throws IOException {
        try (InputStream in =
                AssessmentExampleTest.class.getResourceAsStream("/assessment/" + name)) {
            return JSON.readTree(Objects.requireNonNull(in));
        }
    }

    @Test
    void two_members_with_73_5_points_get_three_stars_for_want_of_a_linkage_minimum()
            throws IOException {
        ObjectNode answer = (ObjectNode) answer(file("two-members.json"), Language.VI);
        ObjectNode expected = (ObjectNode) file("two-members-answer.json");
        JsonNode five = ((ArrayNode) answer.get("nextStars")).remove(1);
        JsonNode explanation = answer.remove("explanation");
        assertThat(answer).isEqualTo(expected);
        assertThat(five.get("stars").intValue()).isEqualTo(5);
        assertThat(five.get("pointsMissing").decimalValue()).isEqualByComparingTo("16.5");
        assertThat(explanation).hasSize(6);
    }

    @Test
    void the_documented_example_is_that_request_with_its_full_answer() throws IOException {
        assertThat(JSON.readTree(AssessmentExample.REQUEST)).isEqualTo(file("two-members.json"));
        assertThat(answer(JSON.readTree(AssessmentExample.REQUEST), Language.EN))
                .isEqualTo(JSON.readTree(AssessmentExample.ANSWER));
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        JsonNode request = file("two-members.json");
        assertThat(JSON.writeValueAsString(answer(request, Language.VI)))
                .isEqualTo(JSON.writeValueAsString(answer(request, Language.VI)));
    }

    @Test
    void settings_that_are_left_out_have_the_defaults_of_the_public_tool() throws IOException {
        ObjectNode request = (ObjectNode) file("two-members.json");
        JsonNode full = answer(request, Language.VI);
        request.remove("settings");
        assertThat(answer(request, Language.VI)).isEqualTo(full);
        request.putObject("settings").put("maxTotalDeviation", 0.5);
        assertThat(answer(request, Language.VI).get("spreadExceeded").booleanValue()).isTrue();
        assertThat(answer(request, Language.VI).at("/settings/maxTotalDeviation").decimalValue())
                .isEqualByComparingTo("0.5");
    }
}
