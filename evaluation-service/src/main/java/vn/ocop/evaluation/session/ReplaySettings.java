package vn.ocop.evaluation.session;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.council.CouncilSettings.ExclusionRule;
import vn.ocop.evaluation.ranking.ExclusionTest;
import vn.ocop.evaluation.ranking.RankingSettings;
import vn.ocop.evaluation.ranking.StarMinimumTest;
import vn.ocop.evaluation.replay.ReplacedSetting;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/**
 * The rules of procedure as a replay can follow them. What rests on one sheet (that of the chair,
 * the agreed one) was decided for the rubric of that day; a replay asks all sheets, and says so.
 */
record ReplaySettings(RankingSettings ranking, List<ReplacedSetting> replaced) {

    private static final Text CHAIR =
            Text.of(
                    "Chủ tịch chỉ xác định việc loại, dừng chấm theo bộ đã chấm; khi chấm lại, việc này"
                            + " xét trên quá nửa số phiếu",
                    "The chair's findings were made under the rule set of the sheets; a replay takes"
                            + " those on more than half of the sheets");

    private static final Text AGREED =
            Text.of(
                    "Phiếu thống nhất lập cho bộ đã chấm và không được lưu; khi chấm lại, mức tối thiểu"
                            + " xét trên điểm trung bình",
                    "The agreed sheet was made for the rule set of the sheets and is not kept; a replay"
                            + " tests the minimums on the mean points");

    static ReplaySettings of(CouncilSettings rules, Language language) {
        var replaced = new ArrayList<ReplacedSetting>();
        var minimums = rules.starMinimumTest();
        if (minimums == StarMinimumTest.AGREED_OPTION) {
            minimums = StarMinimumTest.AVERAGE_POINTS;
            replaced.add(
                    new ReplacedSetting(
                            "starMinimumTest",
                            rules.starMinimumTest().name(),
                            minimums.name(),
                            AGREED.in(language)));
        }
        if (rules.exclusionTest() == ExclusionRule.CHAIR) {
            replaced.add(
                    new ReplacedSetting(
                            "exclusionTest",
                            rules.exclusionTest().name(),
                            ExclusionTest.MAJORITY.name(),
                            CHAIR.in(language)));
        }
        return new ReplaySettings(
                new RankingSettings(
                        minimums,
                        rules.exclusionTest() == ExclusionRule.ANY
                                ? ExclusionTest.ANY
                                : ExclusionTest.MAJORITY,
                        rules.decimalsKept(),
                        rules.maxTotalDeviation()),
                List.copyOf(replaced));
    }
}
