package vn.ocop.evaluation.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes of the radar. */
@ApplicationScoped
class RenewalCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "renewal-change",
                        Text.of("Thay đổi theo lịch", "Changes by the calendar"),
                        Code.of("WINDOW_OPENS", "Mở kỳ nộp hồ sơ", "Filing window opens"),
                        Code.of(
                                "WINDOW_MISSED",
                                "Quá kỳ nộp mà chưa có hồ sơ",
                                "Filing window missed"),
                        Code.of("LAPSES", "Hết hiệu lực", "Lapses")),
                CodeList.of(
                        "unless",
                        Text.of("Việc cần làm để giữ sao", "What keeps the star"),
                        Code.of(
                                "WAIT_FOR_WINDOW",
                                "Chờ đến kỳ nộp hồ sơ",
                                "Wait for the filing window"),
                        Code.of("FILE_DOSSIER", "Nộp hồ sơ trong kỳ", "File in the window"),
                        Code.of(
                                "DECIDE_IN_TIME",
                                "Có kết quả trước khi hết hạn",
                                "Decide before it ends"),
                        Code.of(
                                "WINDOW_IS_OVER",
                                "Đã qua kỳ nộp hồ sơ",
                                "The filing window is over"),
                        Code.of("NOTHING", "Không còn hiệu lực", "It is not in force")));
    }
}
