package vn.ocop.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes of indicators. */
@ApplicationScoped
class IndicatorCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(bases(), measures());
    }

    private static CodeList bases() {
        return CodeList.of(
                "basis",
                Text.of("Cơ sở tính", "Basis of counting"),
                Code.of(
                        "IN_FORCE",
                        "Giấy chứng nhận còn hiệu lực trong ngày",
                        "Certificate in force on the day"),
                Code.of("EVER", "Đã từng được công nhận", "Recognised at any time"),
                Code.of("DECISION", "Theo ngày ký quyết định", "By the day of the decision"),
                Code.of("ROUND", "Theo năm của đợt đánh giá", "By the year of the round"),
                Code.of("ON_DAY", "Trong ngày báo cáo", "On the day of the report"),
                Code.of("ACTS", "Trong kỳ báo cáo", "In the period"));
    }

    private static CodeList measures() {
        return CodeList.of(
                "measure",
                Text.of("Cách đo", "What is measured"),
                Code.of("COUNT", "Số lượng", "Number of different ones"),
                Code.of("AMOUNT", "Số tiền (đồng)", "Amount in đồng"),
                Code.of("QUANTITY", "Số lượt", "Attendances or visits"),
                Code.of("SHARE", "Tỷ lệ phần trăm", "Percentage"));
    }
}
