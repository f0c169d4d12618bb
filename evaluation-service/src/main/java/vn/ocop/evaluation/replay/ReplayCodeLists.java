package vn.ocop.evaluation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes of replays. */
@ApplicationScoped
class ReplayCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "replay-match",
                        Text.of("Đối chiếu tiêu chí", "How a criterion stands under another law"),
                        Code.of("SAME", "Cùng mã, cùng số mức", "Same code, as many options"),
                        Code.of(
                                "OPTIONS_DIFFER",
                                "Cùng mã, các mức khác nhau",
                                "Same code, other options"),
                        Code.of("ADDED", "Chỉ có ở bộ kia", "Only under the other one"),
                        Code.of(
                                "REMOVED",
                                "Chỉ có ở bộ đã chấm",
                                "Only under that of the sheets")));
    }
}
