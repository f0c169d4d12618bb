package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes of inspections. */
@ApplicationScoped
class InspectionCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "inspection-kind",
                        Text.of("Loại kiểm tra", "Kinds of inspection"),
                        Code.of("PLANNED", "Theo kế hoạch", "By plan"),
                        Code.of("SURPRISE", "Đột xuất", "By surprise"),
                        Code.of("OTHER_BODY", "Kết luận của cơ quan khác", "By another body"),
                        Code.of(
                                "ENDED_PRODUCTION",
                                "Cấp xã xác nhận đã ngừng sản xuất",
                                "Commune's confirmation of ended production")),
                CodeList.of(
                        "inspection-state",
                        Text.of("Trạng thái kiểm tra", "States of an inspection"),
                        Code.of("OPEN", "Chưa kết luận", "Not concluded"),
                        Code.of("CONCLUDED", "Đã kết luận", "Concluded"),
                        Code.of(
                                "FOLLOWED",
                                "Đã thu hồi theo kết luận",
                                "Followed by a revocation")));
    }
}
