package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.ocop.evaluation.ruleset.comparison.Difference;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes in documents, editions and comparisons of rule sets. */
@ApplicationScoped
class EditionCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(states(), wordings(), conditions(), reaches(), differences());
    }

    private static CodeList states() {
        return CodeList.of(
                "rule-set-state",
                Text.of("Trạng thái bộ quy định", "State of a rule set"),
                Code.of("DRAFT", "Dự thảo", "Draft"),
                Code.of("PUBLISHED", "Đã ban hành", "Published"));
    }

    private static CodeList wordings() {
        return CodeList.of(
                "wording-state",
                Text.of("Lời văn của ai", "Whose words"),
                Code.of("WORKING", "Bản làm việc", "Working wording"),
                Code.of("OFFICIAL", "Lời văn chính thức", "Official wording"));
    }

    private static CodeList conditions() {
        return CodeList.of(
                "condition-kind",
                Text.of("Loại điều kiện", "Kinds of condition"),
                Code.of(
                        "MIN_POINTS",
                        "Chỉ tính khi tiêu chí khác đạt đủ điểm",
                        "Counts when another has the points"),
                Code.of(
                        "ANY_ZERO",
                        "Ngừng chấm khi một tiêu chí 0 điểm",
                        "Zero on any stops the scoring"));
    }

    private static CodeList reaches() {
        return CodeList.of(
                "reach",
                Text.of("Khuyến nghị được đến đâu", "How far the advice may go"),
                Code.of("FREE", "Được khuyến nghị", "May be advised"),
                Code.of(
                        "MINIMUM",
                        "Chỉ khi mức tối thiểu đòi hỏi",
                        "Only where a minimum asks for it"),
                Code.of("NEVER", "Không khuyến nghị", "Never advised"));
    }

    private static CodeList differences() {
        return new CodeList(
                "rule-set-difference-kind",
                Text.of("Khác biệt giữa hai bộ quy định", "Differences between rule sets"),
                Arrays.stream(Difference.Kind.values())
                        .map(kind -> Code.of(kind.name(), kind.label().vi(), kind.label().en()))
                        .toList());
    }
}
