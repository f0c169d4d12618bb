package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.ocop.evaluation.ruleset.Revocation.RevocationGround;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/**
 * Labels of the codes of decisions; the grounds of revocation are told in the words of the rule
 * set.
 */
@ApplicationScoped
class DecisionCodeLists implements CodeLists {

    private final RuleSets ruleSets;
    private final Clock clock;

    DecisionCodeLists(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "decision-kind",
                        Text.of("Loại quyết định", "Kinds of decision"),
                        Code.of(
                                "RESULT_APPROVAL",
                                "Phê duyệt kết quả đánh giá",
                                "Approval of results"),
                        Code.of("RECOGNITION", "Công nhận", "Recognition"),
                        Code.of("REVOCATION", "Thu hồi", "Revocation"),
                        Code.of("WITHDRAWAL", "Hủy kết quả công nhận", "Withdrawal of recognition")
                                .per("Art. 10.1.b, 26/2026/QĐ-TTg"),
                        Code.of("CORRECTION", "Đính chính", "Correction"),
                        Code.of("REISSUE", "Cấp lại giấy chứng nhận", "Reissue of a certificate"),
                        Code.of("TRANSFER", "Chuyển chủ thể", "Transfer to another producer")),
                CodeList.of(
                        "decision-stage",
                        Text.of("Trạng thái quyết định", "Stage of a decision"),
                        Code.of("DRAFT", "Dự thảo", "Draft"),
                        Code.of("SIGNED", "Đã ký", "Signed")),
                CodeList.of(
                        "historical-outcome",
                        Text.of("Kết quả theo nguồn", "Outcome as the source tells it"),
                        Code.of("RECOGNISED", "Được công nhận", "Recognised"),
                        Code.of(
                                "RANKED_BY_COUNCIL",
                                "Mới được hội đồng xếp hạng",
                                "Ranked by a council only"),
                        Code.of("SENT_UP", "Được đề nghị lên cấp trên", "Sent to a higher level")),
                new CodeList(
                        "revocation-ground",
                        Text.of("Căn cứ thu hồi", "Grounds of revocation"),
                        grounds()));
    }

    /** Law that is published but not yet in force does not word the grounds of today. */
    private List<Code> grounds() {
        var today = VietnamTime.today(clock);
        return ruleSets.all().stream()
                .filter(ruleSet -> !ruleSet.legalBasis().effectiveFrom().isAfter(today))
                .filter(ruleSet -> ruleSet.frame().revocation() != null)
                .reduce((_, later) -> later)
                .map(DecisionCodeLists::grounds)
                .orElse(List.of());
    }

    private static List<Code> grounds(RuleSet ruleSet) {
        var english = groundsIn(ruleSet, Language.EN);
        return groundsIn(ruleSet, Language.VI).stream()
                .map(ground -> code(ground, english, ruleSet.legalBasis().number()))
                .toList();
    }

    private static Code code(RevocationGround ground, List<RevocationGround> english, String law) {
        var translated =
                english.stream()
                        .filter(other -> other.code().equals(ground.code()))
                        .map(RevocationGround::text)
                        .findFirst()
                        .orElse(ground.text());
        return Code.of(ground.code(), ground.text(), translated).per(ground.clause() + ", " + law);
    }

    private static List<RevocationGround> groundsIn(RuleSet ruleSet, Language language) {
        return Objects.requireNonNull(ruleSet.frame(language).revocation()).grounds();
    }
}
