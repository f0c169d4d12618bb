package vn.ocop.platform.deadletter;

import jakarta.inject.Singleton;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** The codes of dead letters with their labels. */
@Singleton
class DeadLetterCodes implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "dead-letter-status",
                        Text.of("Tình trạng thông điệp lỗi", "Status of a dead letter"),
                        Code.of("WAITING", "Chờ xử lý lại", "Waits for a replay"),
                        Code.of("HELD", "Chờ thông điệp trước", "Waits behind another"),
                        Code.of("REPLAYED", "Đã xử lý lại", "Replayed"),
                        Code.of("HEALED", "Không còn cần", "No longer needed")));
    }
}
