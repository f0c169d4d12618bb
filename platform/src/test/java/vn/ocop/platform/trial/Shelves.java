package vn.ocop.platform.trial;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.me.Membership;

@Singleton
class Shelves implements Membership, CodeLists {
    @Override
    public String name() {
        return "shelves";
    }

    @Override
    public List<UUID> of(String subject) {
        return List.of(new UUID(0, subject.length()));
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "kind",
                        Text.of("Loại", "Kind"),
                        Code.of("PLAIN", "Trơn", "Plain").per("Điều 2"),
                        Code.of("LINED", "Kẻ dòng", "Lined")));
    }
}
