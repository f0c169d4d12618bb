package vn.ocop.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.evaluation.ranking.Rulings.DEFAULTS;
import static vn.ocop.evaluation.ranking.Rulings.andAgreed;
import static vn.ocop.evaluation.ranking.Rulings.engine;
import static vn.ocop.evaluation.ranking.Rulings.judgement;
import static vn.ocop.evaluation.ranking.Rulings.sheets;
import static vn.ocop.evaluation.ranking.Rulings.testing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.evaluation.ruleset.RuleSetOfLines;
import vn.ocop.platform.language.Language;

/** One sentence per step, in both languages. */
class ExplanationTest {

    private final StarEngine engine =
            engine(
                    RuleSetOfLines.of(
                            "part A 50",
                            "1 6 = 0 1*3 2*4 6 ! exclusion",
                            "2 4 = 0 4 ! applicability min_points(1>=1)",
                            "3 40 = 0 40 ! stop_scoring",
                            "part B 50",
                            "4 50 = 0 33 50"));

    private static List<String> vi(
            StarEngine engine, RankingSettings settings, List<Sheet> sheets) {
        return judgement(engine, settings, sheets).explanation(Language.VI);
    }

    private static List<String> en(
            StarEngine engine, RankingSettings settings, List<Sheet> sheets) {
        return judgement(engine, settings, sheets).explanation(Language.EN);
    }

    @Test
    void a_star_is_explained_step_by_step() {
        List<Sheet> sheets = sheets("1:2 2:2 3:2 4:2", "1:3 2:2 3:2 4:2");
        assertThat(vi(engine, DEFAULTS, sheets))
                .containsExactly(
                        "Tổng điểm là trung bình của các phiếu: (78 + 79) ÷ 2, làm tròn một lần đến"
                                + " 2 chữ số thập phân: 78,5.",
                        "Theo phần: A 45,5; B 33.",
                        "Chênh lệch giữa tổng cao nhất và thấp nhất là 1, không vượt mức 10.",
                        "78,5 điểm thuộc khoảng từ 70 đến dưới 90 của 1/2026/QĐ-TTg: 4 sao.",
                        "4 sao cần từ 2 điểm ở tiêu chí 1 (Tên 1); điểm trung bình là 1,5: chưa"
                                + " đạt.",
                        "Hạng cao nhất không vượt khoảng điểm mà không thiếu mức tối thiểu nào. Kết"
                                + " quả: 3 sao.");
        assertThat(en(engine, DEFAULTS, sheets))
                .containsExactly(
                        "The total is the mean of the sheets: (78 + 79) ÷ 2, rounded once to 2"
                                + " decimals: 78.5.",
                        "By part: A 45.5; B 33.",
                        "The highest and the lowest total differ by 1, not above the limit of 10.",
                        "78.5 points lie in the band from 70 to below 90 of 1/2026/QĐ-TTg: 4"
                                + " stars.",
                        "4 stars need at least 2 points on criterion 1 (Title 1); the mean is 1.5:"
                                + " missed.",
                        "The highest star not above the band that misses no minimum. Result: 3"
                                + " stars.");
    }

    @Test
    void five_stars_have_a_closed_band_and_no_missed_minimum() {
        assertThat(en(engine, DEFAULTS, sheets("1:4 2:2 3:2 4:3")))
                .containsExactly(
                        "The total is the mean of the sheets: (100) ÷ 1, rounded once to 2"
                                + " decimals: 100.",
                        "By part: A 50; B 50.",
                        "100 points lie in the band from 90 to 100 of 1/2026/QĐ-TTg: 5 stars.",
                        "No minimum of this star is missed. Result: 5 stars.");
    }

    @Test
    void a_single_star_is_singular_and_a_shut_criterion_is_told() {
        assertThat(en(engine, DEFAULTS, sheets("1:1 2:2 3:1 4:1")))
                .startsWith(
                        "Criterion 2 counts 0 on the sheets of m1 because criterion 1 does not"
                                + " reach 1 points.")
                .endsWith("No minimum of this star is missed. Result: 1 star.");
        assertThat(
                        vi(
                                engine,
                                DEFAULTS,
                                sheets("1:1 2:2 3:1 4:1", "1:2 2:2 3:1 4:1", "1:1 2:2 3:1 4:1")))
                .startsWith(
                        "Tiêu chí 2 tính 0 điểm trên phiếu của m1, m3 vì tiêu chí 1 chưa đạt 1"
                                + " điểm.");
    }

    @Test
    void a_spread_above_the_limit_is_told_and_without_a_limit_none_is() {
        List<Sheet> apart = sheets("1:2 2:2 3:2 4:2", "1:2 2:2 3:2 4:3");
        assertThat(en(engine, DEFAULTS, apart))
                .contains("The highest and the lowest total differ by 17, above the limit of 10.");
        assertThat(vi(engine, DEFAULTS, apart))
                .contains("Chênh lệch giữa tổng cao nhất và thấp nhất là 17, vượt mức 10.");
        RankingSettings noLimit =
                new RankingSettings(
                        StarMinimumTest.AVERAGE_POINTS, ExclusionTest.MAJORITY, 2, null);
        assertThat(en(engine, noLimit, apart)).noneMatch(sentence -> sentence.contains("differ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVERY_SHEET | the lowest sheet is 1 | phiếu thấp nhất là 1",
                "MAJORITY | what more than half of the sheets reach is 1 | mức mà quá nửa số phiếu"
                        + " đạt là 1",
                "AGREED_OPTION | the agreed sheet is 0 | phiếu thống nhất là 0"
            })
    void the_test_of_a_minimum_is_named(StarMinimumTest test, String en, String vi) {
        List<Sheet> sheets = sheets("1:2 2:2 3:2 4:2", "1:3 2:2 3:2 4:2");
        List<Sheet> all =
                test == StarMinimumTest.AGREED_OPTION
                        ? andAgreed(sheets, "1:1 2:2 3:2 4:2")
                        : sheets;
        assertThat(en(engine, testing(test), all)).anyMatch(sentence -> sentence.contains(en));
        assertThat(vi(engine, testing(test), all)).anyMatch(sentence -> sentence.contains(vi));
    }

    private static Sheet finding(String member, List<String> knockOuts, List<String> stops) {
        return new Sheet(member, Sheets.parse("1:4 2:2 3:2 4:3"), knockOuts, stops);
    }

    @Test
    void an_exclusion_is_explained() {
        assertThat(vi(engine, DEFAULTS, List.of(finding("a", List.of("1"), List.of("3")))))
                .containsExactly(
                        "1 trên 1 phiếu ghi trường hợp loại; cần quá nửa số phiếu: áp dụng.",
                        "Sản phẩm bị loại tại tiêu chí 1 (Tên 1).");
        assertThat(
                        en(
                                engine,
                                testing(ExclusionTest.ANY),
                                List.of(finding("a", List.of("dossier"), List.of()))))
                .containsExactly(
                        "1 of 1 sheets carry an exclusion; it takes at least one sheet: it holds.",
                        "The product is excluded by the finding of the product set.");
    }

    @Test
    void a_stop_is_explained_after_an_exclusion_that_does_not_hold() {
        List<Sheet> sheets =
                List.of(
                        finding("a", List.of("1"), List.of("3")),
                        finding("b", List.of(), List.of("3")),
                        finding("c", List.of(), List.of()));
        assertThat(en(engine, DEFAULTS, sheets))
                .containsExactly(
                        "1 of 3 sheets carry an exclusion; it takes more than half of the sheets:"
                                + " it does not hold.",
                        "2 of 3 sheets carry a stop; it takes more than half of the sheets: it"
                                + " holds.",
                        "The scoring stops at criterion 3 (Title 3); the product is not ranked.");
        assertThat(vi(engine, DEFAULTS, sheets))
                .endsWith("Ngừng chấm tại tiêu chí 3 (Tên 3); sản phẩm không được xếp hạng.");
    }

    @Test
    void an_undecided_stop_names_the_members() {
        Sheet cut = new Sheet("b", Sheets.parse("1:4 2:2 3:2"), List.of(), List.of("3"));
        List<Sheet> sheets = List.of(cut, finding("a", List.of(), List.of()));
        assertThat(vi(engine, DEFAULTS, sheets))
                .containsExactly(
                        "1 trên 2 phiếu ghi trường hợp dừng chấm; cần quá nửa số phiếu: không áp"
                                + " dụng.",
                        "Chưa kết luận được: phiếu của b chưa chấm đủ tiêu chí.");
        assertThat(en(engine, DEFAULTS, sheets))
                .endsWith("Not decided: the sheets of b are incomplete.");
    }

    @Test
    void a_star_out_of_reach_is_told() {
        StarEngine bound =
                engine(
                        RuleSetOfLines.withReach(
                                List.of("01 1 NEVER"),
                                "part A 100",
                                "1 20 = 0 20",
                                "2 80 = 60 80"));
        assertThat(en(bound, DEFAULTS, sheets("1:1 2:1")))
                .endsWith("No choices within the producer's power reach 5 stars.");
        assertThat(vi(bound, DEFAULTS, sheets("1:1 2:1")))
                .endsWith("Không có cách chọn nào trong khả năng của chủ thể đạt 5 sao.");
    }

    @Test
    void the_settings_are_told_as_used() {
        RankingSettings settings = testing(ExclusionTest.ANY);
        assertThat(judgement(engine, settings, sheets("1:4 2:2 3:2 4:3")).settings())
                .isSameAs(settings);
    }
}
