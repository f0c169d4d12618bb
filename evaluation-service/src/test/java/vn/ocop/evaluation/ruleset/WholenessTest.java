package vn.ocop.evaluation.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One wrong figure is found and named with its place. */
class WholenessTest {

    @Test
    void the_shipped_text_itself_has_no_faults() {
        assertThat(faults("rubrics.txt", text -> text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5 3 = 0 1 2*4 4*5 | 1.5 3 = 0 1 2*4 3*5 | set 01, 1.5: best option is 4, not 3",
                "1.5 4 = 0 1 2*4 4*5 | 1.5 3 = 0 1 2*4 3*5 | set 01, 1: what stands below sums to"
                        + " 19, not 18",
                "1.5 3 = 0 2 1*4 3*5 | 1.5 3 = 0 1 2*4 3*5 | set 01, 1.5: points fall: [0, 2, 1,"
                        + " 3]",
                "1.5 3 = 0 1 2*5 3*4 | 1.5 3 = 0 1 2*4 3*5 | set 01, 1.5: star marks fall: [5, 4]",
                "1.4 3 = 0 1 2*4 3*5 | 1.5 3 = 0 1 2*4 3*5 | set 01, 1.4: used twice",
                "5.2 2 = 0 1 2 ! applicability min_points(5.9>=1) | 5.2 2 = 0 1 2 ! applicability"
                        + " min_points(5.1>=1) | set 01, 5.2: condition on 5.9, which is no leaf",
                "5.2 2 = 0 1 2 ! guidance min_points(5.1>=1) | 5.2 2 = 0 1 2 ! applicability"
                        + " min_points(5.1>=1) | set 01, 5.2: its condition belongs to a note of type"
                        + " APPLICABILITY",
                "5.2 2 = 0 1 2 ! applicability min_points(5.2>=1) | 5.2 2 = 0 1 2 ! applicability"
                        + " min_points(5.1>=1) | set 01, 5.2: condition on a criterion with a"
                        + " condition",
                "5 12 = 12 | 5 12 | set 01, 5: has options and children, or neither",
                "part A 39 | part A 40 | set 01, part A: what stands below sums to 40, not 39",
                "2.4 1 = 0? 1 | 2.4 1 = 0? 1? | counted Tally[productSets=26, leaves=787,"
                        + " options=2536, derivedOptions=43, starMarks=575, notes=149], recorded"
                        + " Tally[productSets=26, leaves=787, options=2535, derivedOptions=44,"
                        + " starMarks=575, notes=149]",
                "set 01 I.9 I.1.a MAE 5 exclusion | set 01 I.1 I.1.a MAE 5 exclusion | set 01: no"
                        + " name for I.9"
            })
    void a_wrong_figure_is_named_with_its_place(String wrong, String right, String fault) {
        assertThat(faults("rubrics.txt", text -> text.replaceFirst(quoted(right), wrong)))
                .contains("26-2026: " + fault);
    }

    @Test
    void any_changed_figure_changes_the_hash() {
        assertThat(
                        faults(
                                "rubrics.txt",
                                text -> text.replaceFirst(quoted("3.5 3 = 1*3"), "3.5 3 = 1*4")))
                .anyMatch(fault -> fault.startsWith("26-2026: hash is "));
    }

    @Test
    void a_changed_wording_does_not_change_the_hash() {
        assertThat(
                        faults(
                                "wordings.tsv",
                                text -> text.replace("Tổ chức sản xuất\t", "Tổ chức làm ra\t")))
                .isEmpty();
    }

    @Test
    void a_missing_and_a_stray_wording_are_named() {
        assertThat(faults("wordings.tsv", text -> text.replaceFirst("\n01:1.5:2 ", "\n01:1.5:22 ")))
                .contains(
                        "26-2026: 01:1.5:2: no wording",
                        "26-2026: 01:1.5:22: wording without a place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"from\": 90 | \"from\": 91 | bands leave a gap or overlap",
                "\"code\": \"A\", \"maxPoints\": 40 | \"code\": \"A\", \"maxPoints\": 41 | parts"
                        + " sum to 101, not 100",
                "\"recognisesStars\": [3, 4] | \"recognisesStars\": [3] | levels recognise [3, 5]",
                "\"stars\": 2, \"from\": 30 | \"stars\": 3, \"from\": 30 | bands are for [5, 4, 3,"
                        + " 3, 1]",
                "\"toIncluded\": true, \"certificate\": true | \"toIncluded\": true,"
                        + " \"certificate\": false | certificate of 5 stars"
            })
    void a_wrong_frame_is_named(String right, String wrong, String fault) {
        assertThat(faults("frame.json", text -> text.replaceFirst(quoted(right), wrong)))
                .contains("26-2026: " + fault);
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static List<String> faults(String changed, UnaryOperator<String> change) {
        RuleSet ruleSet =
                RuleSetReader.read(
                        file -> {
                            String text =
                                    String.join(
                                            "\n", RuleSetReader.lines("/rulesets/26-2026/" + file));
                            return (file.equals(changed) ? change.apply(text) : text)
                                    .lines()
                                    .toList();
                        });
        return Wholeness.faults(ruleSet).stream()
                .map(fault -> ruleSet.id() + ": " + fault)
                .toList();
    }
}
