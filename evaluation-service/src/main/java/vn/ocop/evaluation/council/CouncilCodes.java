package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Code lists of a council. */
@ApplicationScoped
class CouncilCodes implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                new CodeList(
                        "seat-role",
                        Text.of("Vai trò trong Hội đồng", "Role in a council"),
                        Arrays.stream(SeatRole.values())
                                .map(r -> Code.of(r.name(), r.label().vi(), r.label().en()))
                                .toList()),
                CodeList.of(
                        "quorum-base",
                        Text.of("Cơ sở tính túc số", "Base of the quorum"),
                        Code.of(
                                "WITHOUT_RECUSED",
                                "Số ghế, trừ người rút khỏi hồ sơ",
                                "Seats held, without the recused"),
                        Code.of("ALL_SEATS", "Toàn bộ số ghế", "All seats held")),
                CodeList.of(
                        "deviation-action",
                        Text.of("Xử lý khi vượt chênh lệch", "What follows a large gap"),
                        Code.of(
                                "DISCUSS_AND_RESCORE",
                                "Thảo luận, chấm lại",
                                "Discuss and rescore"),
                        Code.of("NONE", "Không xử lý", "Nothing")),
                CodeList.of(
                        "aggregation",
                        Text.of("Cách tính kết quả", "How the result is formed"),
                        Code.of("ARITHMETIC_MEAN", "Trung bình cộng", "Arithmetic mean")),
                CodeList.of(
                        "exclusion-rule",
                        Text.of("Khi nào việc loại, dừng chấm áp dụng", "When an exclusion holds"),
                        Code.of("MAJORITY", "Quá nửa số phiếu", "On more than half of the sheets"),
                        Code.of("ANY", "Ít nhất một phiếu", "On at least one sheet"),
                        Code.of("CHAIR", "Theo phiếu của Chủ tịch", "On the chair's sheet")),
                CodeList.of(
                        "after-last-round",
                        Text.of("Sau vòng chấm cuối", "After the last round"),
                        Code.of(
                                "CHAIR_DECIDES",
                                "Chủ tịch quyết định, ghi lý do",
                                "The chair decides, with a reason"),
                        Code.of("DEFER", "Hoãn", "Defer"),
                        Code.of("TAKE_MEAN", "Lấy điểm trung bình", "Take the mean")));
    }
}
