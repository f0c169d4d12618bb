package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Code lists of a session. */
@ApplicationScoped
class SessionCodes implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                new CodeList(
                        "session-state",
                        Text.of("Trạng thái phiên họp", "State of a session"),
                        Arrays.stream(SessionState.values())
                                .map(s -> code(s.name(), s.label()))
                                .toList()),
                new CodeList(
                        "session-mode",
                        Text.of("Hình thức làm việc", "Mode of a session"),
                        Arrays.stream(SessionMode.values())
                                .map(m -> code(m.name(), m.label()))
                                .toList()),
                new CodeList(
                        "recusal-connection",
                        Text.of("Liên hệ với chủ thể", "Connection with a producer"),
                        Arrays.stream(Connection.values())
                                .map(c -> code(c.name(), c.label()))
                                .toList()),
                new CodeList(
                        "item-state",
                        Text.of("Trạng thái nội dung phiên họp", "State of an item"),
                        Arrays.stream(ItemState.values())
                                .map(i -> code(i.name(), i.label()))
                                .toList()));
    }

    private static Code code(String code, Text label) {
        return Code.of(code, label.vi(), label.en());
    }
}
