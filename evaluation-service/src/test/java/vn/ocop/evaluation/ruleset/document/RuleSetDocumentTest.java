package vn.ocop.evaluation.ruleset.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.ocop.evaluation.ruleset.Rubric;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetFault;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.Wholeness;

/** Export and import are each other's reverse. */
class RuleSetDocumentTest {

    private static final List<RuleSet> SHIPPED = RuleSets.shipped().all();
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void an_exported_rule_set_comes_back_whole_and_with_its_hash(RuleSet shipped) {
        RuleSet back = travelled(RuleSetDocument.of(shipped)).toRuleSet(1, 1);
        assertThat(back.hash()).isEqualTo(shipped.hash());
        assertThat(Wholeness.faults(back)).isEmpty();
        assertThat(back.frame()).isEqualTo(shipped.frame());
        assertThat(back.wordings().texts()).isEqualTo(shipped.wordings().texts());
        assertThat(back.names().all()).isEqualTo(shipped.names().all());
        assertThat(back.rubrics().stream().map(Rubric::parts).toList())
                .isEqualTo(shipped.rubrics().stream().map(Rubric::parts).toList());
        assertThat(back.rubrics().stream().map(Rubric::productSet).toList())
                .isEqualTo(shipped.rubrics().stream().map(Rubric::productSet).toList());
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void hash_and_tally_that_were_left_out_are_filled_in(RuleSet shipped) {
        RuleSetDocument document = RuleSetDocument.of(shipped);
        document.frame().remove("hash");
        document.frame().remove("tally");
        RuleSet back = travelled(document).toRuleSet(1, 1);
        assertThat(back.frame().hash()).isEqualTo(shipped.hash());
        assertThat(back.frame().tally()).isEqualTo(shipped.frame().tally());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"points\":3,\"starMark\":5}]} | {\"points\":4,\"starMark\":5}]} |"
                        + " /productSets/0/parts/0/criteria/0/children/2/options/2/points |"
                        + " BEST_OPTION",
                "\"code\":\"A\",\"maxPoints\":40,\"criteria\" |"
                        + " \"code\":\"A\",\"maxPoints\":39,\"criteria\" |"
                        + " /productSets/0/parts/0/maxPoints | SUM",
                "\"criteria\":[\"5.1\"] | \"criteria\":[\"5.9\"] |"
                        + " /productSets/0/parts/1/criteria/1/children/1 | CONDITION"
            })
    void one_wrong_figure_is_named_with_its_place(
            String right, String wrong, String pointer, String code)
            throws JsonProcessingException {
        String text = JSON.writeValueAsString(RuleSetDocument.of(SHIPPED.getLast()));
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        String changed = text.substring(0, at) + wrong + text.substring(at + right.length());
        RuleSet read = JSON.readValue(changed, RuleSetDocument.class).toRuleSet(1, 1);
        assertThat(Wholeness.faults(read))
                .filteredOn(fault -> fault.pointer().equals(pointer))
                .extracting(RuleSetFault::code)
                .contains(code);
    }

    private static RuleSetDocument travelled(RuleSetDocument document) {
        try {
            return JSON.readValue(JSON.writeValueAsString(document), RuleSetDocument.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
