package vn.ocop.evaluation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes of assessments. */
@ApplicationScoped
class AssessmentCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(outcomes(), minimumTests(), exclusionTests());
    }

    private static CodeList outcomes() {
        return CodeList.of(
                "assessment-outcome",
                Text.of("Kết quả chấm", "Outcome of an assessment"),
                Code.of("RANKED", "Đã xếp hạng", "A star was found"),
                Code.of("EXCLUDED", "Bị loại", "Excluded"),
                Code.of("STOPPED", "Ngừng chấm", "Scoring stopped"),
                Code.of("UNDECIDED", "Chưa kết luận được", "Not decided"));
    }

    private static CodeList minimumTests() {
        return CodeList.of(
                "star-minimum-test",
                Text.of("Cách thử mức tối thiểu của hạng sao", "How star minimums are tested"),
                Code.of("AVERAGE_POINTS", "Điểm trung bình", "Mean of the members' points"),
                Code.of("EVERY_SHEET", "Mọi phiếu", "Every sheet"),
                Code.of("MAJORITY", "Quá nửa số phiếu", "More than half of the sheets"),
                Code.of("AGREED_OPTION", "Mức thống nhất", "Option the council agreed on"));
    }

    private static CodeList exclusionTests() {
        return CodeList.of(
                "exclusion-test",
                Text.of("Khi nào trường hợp loại được áp dụng", "When an exclusion holds"),
                Code.of(
                        "MAJORITY",
                        "Quá nửa số phiếu ghi",
                        "More than half of the sheets carry it"),
                Code.of("ANY", "Ít nhất một phiếu ghi", "At least one sheet carries it"));
    }
}
