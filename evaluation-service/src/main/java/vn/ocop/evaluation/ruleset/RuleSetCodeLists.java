package vn.ocop.evaluation.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes in rule sets. */
@ApplicationScoped
class RuleSetCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(confidence(), levels(), units(), notes());
    }

    private static CodeList confidence() {
        return CodeList.of(
                "confidence",
                Text.of("Mức chắc chắn của dữ liệu pháp luật", "How sure we are of a legal fact"),
                Code.of("HIGH", "Đã đọc đủ văn bản", "Legal text read in full"),
                Code.of("MEDIUM", "Báo chí, trang địa phương dẫn lại", "Press or provincial page"),
                Code.of("LOW", "Một nguồn gián tiếp", "Single indirect source"),
                Code.of("UNVERIFIED", "Giả định, chưa kiểm chứng", "Assumption, not verified"));
    }

    private static CodeList levels() {
        return CodeList.of(
                "government-level",
                Text.of("Cấp", "Level of government"),
                Code.of("COMMUNE", "Cấp xã", "Commune level"),
                Code.of(
                        "DISTRICT",
                        "Cấp huyện (đến 30/06/2025)",
                        "District level (until 30/06/2025)"),
                Code.of("PROVINCE", "Cấp tỉnh", "Province level"),
                Code.of("CENTRE", "Trung ương", "Central level"));
    }

    private static CodeList units() {
        return CodeList.of(
                "time-limit-unit",
                Text.of("Cách tính ngày", "Counting of days"),
                Code.of("DAYS", "Ngày", "Days of the calendar"),
                Code.of("WORKING_DAYS", "Ngày làm việc", "Working days"));
    }

    private static CodeList notes() {
        return CodeList.of(
                "note-type",
                Text.of("Loại ghi chú dưới tiêu chí", "Kinds of note under a criterion"),
                Code.of("EXCLUSION", "Loại sản phẩm", "Excludes the product"),
                Code.of("STOP_SCORING", "Ngừng chấm", "Stops the scoring"),
                Code.of("REQUIREMENT", "Điều kiện chấm", "Must hold for the scoring"),
                Code.of(
                        "APPLICABILITY",
                        "Chỉ tính khi đạt tiêu chí khác",
                        "Counts when another is met"),
                Code.of("VARIANT_CHOICE", "Chọn một trường hợp", "One variant is scored"),
                Code.of("GUIDANCE", "Căn cứ đánh giá", "What the judgement rests on"));
    }
}
