package vn.ocop.evaluation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetShelf;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.evaluation.ruleset.document.RuleSetDocument;
import vn.ocop.platform.codelist.Code;

/** A law that is published but not yet in force says nothing of the decisions of today. */
class LawOfTheDayTest {

    private static final RuleSetShelf SHIPPED = RuleSetShelf.shipped();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RuleSets withLater =
            new RuleSets(
                    () ->
                            new RuleSetShelf(
                                    Stream.concat(SHIPPED.revisions().stream(), Stream.of(later()))
                                            .toList()));

    /** The law in force once more, with another number, from 2030 on. */
    private static RuleSet later() {
        var last = SHIPPED.current().getLast();
        var document = RuleSetDocument.of(last);
        ObjectNode basis = JSON.valueToTree(document.frame().get("legalBasis"));
        basis.put("number", "30/2029/QĐ-TTg").put("effectiveFrom", "2030-01-01");
        document.frame().put("legalBasis", basis);
        document.frame().put("id", "30-2029");
        document.frame().remove("hash");
        return document.toRuleSet(1, 1);
    }

    @ParameterizedTest(name = "on {0} the grounds of revocation are those of {1}")
    @CsvSource({
        "2026-11-20T01:00:00Z, 26/2026/QĐ-TTg",
        "2029-12-31T16:59:59Z, 26/2026/QĐ-TTg",
        "2029-12-31T17:00:00Z, 30/2029/QĐ-TTg"
    })
    void the_law_in_force_words_the_grounds_and_decisions_rest_on_it(String moment, String law) {
        var clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);

        assertThat(grounds(clock))
                .hasSize(6)
                .extracting(Code::legalReference)
                .allSatisfy(reference -> assertThat(reference).endsWith(law));
    }

    private List<Code> grounds(Clock clock) {
        return new DecisionCodeLists(withLater, clock)
                .lists().stream()
                        .filter(list -> list.name().equals("revocation-ground"))
                        .findFirst()
                        .orElseThrow()
                        .codes();
    }
}
