package vn.ocop.product.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** The ways of counting OCOP numbers. */
@ApplicationScoped
class CodeCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        var codes =
                Arrays.stream(Counting.values())
                        .map(value -> new Code(value.name(), value.label(), null, null, null))
                        .toList();
        return List.of(
                new CodeList(
                        "counting",
                        Text.of("Cách đánh số sản phẩm OCOP", "Counting of OCOP numbers"),
                        codes));
    }
}
