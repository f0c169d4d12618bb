package vn.ocop.evaluation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.ruleset.RuleSets;

class LegalTermsTest {

    private static final RuleSets RULES = RuleSets.shipped();

    private static LegalTerms terms(String ruleSet) {
        return new LegalTerms(RULES.byId(ruleSet).orElseThrow().frame());
    }

    @ParameterizedTest(name = "26/2026: a letter of {1} to the {0} belongs to round {3} of {2}")
    @CsvSource({
        "PROVINCE, 2026-01-01, 2026, 1",
        "PROVINCE, 2026-04-29, 2026, 1",
        "PROVINCE, 2026-04-30, 2026, 2",
        "PROVINCE, 2026-10-29, 2026, 2",
        "PROVINCE, 2026-10-30, 2027, 1",
        "CENTRE,   2026-01-29, 2025, 2",
        "CENTRE,   2026-01-30, 2026, 1",
        "CENTRE,   2026-07-29, 2026, 1",
        "CENTRE,   2026-07-30, 2026, 2",
        "CENTRE,   2027-01-29, 2026, 2"
    })
    void the_date_of_the_letter_decides_the_round(
            Tier tier, LocalDate letter, int year, int number) {
        var round = terms("26-2026").roundOf(tier, letter).orElseThrow();

        assertThat(round.year()).isEqualTo(year);
        assertThat(round.number()).isEqualTo(number);
        assertThat(round.requestBefore()).isAfter(letter);
    }

    @Test
    void the_commune_has_15_working_days_and_four_topics() {
        var limit = terms("26-2026").limit("COMMUNE_CHECK").orElseThrow();

        assertThat(limit.value()).isEqualTo(15);
        assertThat(limit.unit().name()).isEqualTo("WORKING_DAYS");
        assertThat(terms("26-2026").communeTopics())
                .containsExactlyInAnyOrder(
                        "ORIGIN_MATERIALS", "LOCAL_LABOUR", "IDEA_ORIGIN", "LOCAL_IDENTITY");
    }

    @Test
    void a_result_goes_on_from_90_points_at_the_province_and_nowhere_from_the_centre() {
        assertThat(terms("26-2026").forwardsFrom(Tier.PROVINCE)).isEqualTo(Optional.of(90));
        assertThat(terms("26-2026").forwardsFrom(Tier.CENTRE)).isEmpty();
    }

    @Test
    void a_re_evaluation_may_be_filed_from_180_days_before_the_last_day() {
        assertThat(terms("26-2026").filingOpens(LocalDate.of(2027, 3, 12)))
                .isEqualTo(Optional.of(LocalDate.of(2026, 9, 13)));
    }

    @Test
    void older_rules_name_no_rounds_and_nothing_is_made_up() {
        assertThat(terms("1048-2019").roundOf(Tier.PROVINCE, LocalDate.of(2021, 5, 1))).isEmpty();
        assertThat(terms("1048-2019").limit("COMMUNE_CHECK")).isEmpty();
    }
}
