package vn.ocop.product.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of whom a paper belongs to. */
@ApplicationScoped
class PaperCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "owner-kind",
                        Text.of("Tài liệu của", "Owner of a paper"),
                        Code.of("PRODUCER", "Chủ thể", "Producer"),
                        Code.of("PRODUCT", "Sản phẩm", "Product")));
    }
}
