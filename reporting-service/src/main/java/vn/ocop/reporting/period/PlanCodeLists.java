package vn.ocop.reporting.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes of targets and of what came of them. */
@ApplicationScoped
class PlanCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "target-measure",
                        Text.of("Loại chỉ tiêu", "Measure of a target"),
                        Code.of("STOCK", "Có đến ngày", "Standing on the day"),
                        Code.of("INCREASE", "Tăng thêm trong kỳ", "Added in the period"),
                        Code.of("FLOW", "Thực hiện trong kỳ", "Done in the period"),
                        Code.of("RATIO", "Tỷ lệ phần trăm", "Percentage"),
                        Code.of(
                                "COVERAGE",
                                "Tỷ lệ đơn vị có ít nhất",
                                "Share of units with at least so many")),
                CodeList.of(
                        "operator",
                        Text.of("Cách so sánh với chỉ tiêu", "How a figure is compared"),
                        Code.of("AT_LEAST", "Ít nhất", "At least"),
                        Code.of("RANGE", "Trong khoảng", "Within a range"),
                        Code.of("EQUAL", "Đúng bằng", "Exactly"),
                        Code.of("ABOUT", "Khoảng", "About, within a tolerance")),
                CodeList.of(
                        "outcome",
                        Text.of("Kết quả so với chỉ tiêu", "Outcome against the target"),
                        Code.of("MET", "Đạt", "Met"),
                        Code.of("EXCEEDED", "Vượt", "Above the range"),
                        Code.of("NOT_MET", "Chưa đạt", "Not met"),
                        Code.of("NO_FIGURE", "Không có số liệu", "No figure")));
    }
}
