package vn.ocop.evaluation.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law governs a dossier: Art. 11 and 12 of 26/2026. */
class GoverningTest {

    private final RuleSets ruleSets = RuleSets.shipped();

    @ParameterizedTest(name = "filed on {0}: {1}")
    @CsvSource({
        "2019-08-21, 1048-2019",
        "2023-02-23, 1048-2019",
        "2023-02-24, 148-2023",
        "2025-07-05, 148-2023",
        "2025-07-06, 1489-2025",
        "2026-05-21, 1489-2025",
        "2026-05-22, 26-2026",
        "2030-01-01, 26-2026"
    })
    void the_latest_rule_set_in_force_on_the_day_of_filing_governs(
            LocalDate filed, String ruleSet) {
        assertThat(ruleSets.inForceOn(filed).orElseThrow().id()).isEqualTo(ruleSet);
        assertThat(ruleSets.governing(filed, false, filed).orElseThrow().ruleSet().id())
                .isEqualTo(ruleSet);
    }

    @Test
    void before_the_first_decision_nothing_governs() {
        assertThat(ruleSets.governing(LocalDate.of(2019, 8, 20), false, LocalDate.of(2026, 6, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "re-evaluation {0}, asked on {1}")
    @CsvSource({
        "false, 2026-07-20, 2026-07-20, false",
        "false, 2026-07-21, 2026-07-20, true",
        "true, 2026-06-20, 2026-06-20, false",
        "true, 2026-06-21, 2026-06-20, true"
    })
    void a_dossier_filed_before_goes_on_under_the_old_rules_for_60_or_30_days(
            boolean reEvaluation, LocalDate today, LocalDate concludeBy, boolean officerChooses) {
        Governing found =
                ruleSets.governing(LocalDate.of(2026, 5, 1), reEvaluation, today).orElseThrow();
        assertThat(found.ruleSet().id()).isEqualTo("1489-2025");
        assertThat(found.concludeBy()).isEqualTo(concludeBy);
        assertThat(found.officerChooses()).isEqualTo(officerChooses);
    }

    @Test
    void before_the_new_decision_is_in_force_no_transition_is_spoken_of() {
        LocalDate day = LocalDate.of(2026, 5, 21);
        Governing found = ruleSets.governing(day, false, day).orElseThrow();
        assertThat(found.concludeBy()).isNull();
        assertThat(found.explanation().vi())
                .isEqualTo(
                        "Hồ sơ nộp ngày 21/05/2026: áp dụng 1489/QĐ-TTg, có hiệu lực từ ngày"
                                + " 06/07/2025");
    }

    @Test
    void the_answer_is_explained() {
        LocalDate filed = LocalDate.of(2026, 5, 1);
        assertThat(
                        ruleSets.governing(filed, false, LocalDate.of(2026, 6, 1))
                                .orElseThrow()
                                .explanation()
                                .en())
                .isEqualTo(
                        "Filed on 01/05/2026, before 26/2026/QĐ-TTg: 1489/QĐ-TTg still applies, to"
                                + " be concluded by 20/07/2026");
        assertThat(
                        ruleSets.governing(filed, true, LocalDate.of(2026, 9, 1))
                                .orElseThrow()
                                .explanation()
                                .vi())
                .contains("quá hạn chuyển tiếp 20/06/2026")
                .contains("cán bộ chọn quy định áp dụng và nêu lý do");
    }

    @Test
    void a_rule_set_that_was_published_later_governs_from_its_day_with_its_own_transition() {
        RuleSet later = published("30-2099", LocalDate.of(2099, 1, 1));
        List<RuleSet> all =
                Stream.concat(RuleSets.shipped().all().stream(), Stream.of(later)).toList();
        RuleSets both = new RuleSets(() -> new RuleSetShelf(all));
        var day = LocalDate.of(2099, 2, 1);
        Governing governing = both.governing(day, false, day).orElseThrow();
        assertThat(governing.ruleSet().id()).isEqualTo("30-2099");
        assertThat(governing.explanation().en()).contains("30/2099/QĐ-TTg");
        Governing earlier = both.governing(LocalDate.of(2098, 12, 31), false, day).orElseThrow();
        assertThat(earlier.ruleSet().id()).isEqualTo("26-2026");
        assertThat(earlier.concludeBy()).isEqualTo(LocalDate.of(2099, 3, 1));
    }

    /**
     * The current law under another number, which lets dossiers filed before it go on for 60 days.
     */
    private static RuleSet published(String id, LocalDate from) {
        RuleSet current = RuleSets.shipped().byId("26-2026").orElseThrow();
        ObjectNode frame = current.frames().document();
        frame.put("id", id);
        ((ObjectNode) frame.get("legalBasis"))
                .put("number", "30/2099/QĐ-TTg")
                .put("effectiveFrom", from.toString());
        frame.get("transitions")
                .forEach(
                        transition -> {
                            if (transition.has("rulesOf")) {
                                ((ObjectNode) transition).putArray("rulesOf").add("26-2026");
                            }
                        });
        return new RuleSet(
                Frames.of(frame), current.rubrics(), current.wordings(), current.names());
    }
}
