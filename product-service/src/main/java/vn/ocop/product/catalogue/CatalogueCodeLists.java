package vn.ocop.product.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** The validities by which the catalogue is filtered. */
@ApplicationScoped
class CatalogueCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        var codes =
                Arrays.stream(CatalogueValidity.values())
                        .map(value -> new Code(value.name(), value.label(), null, null, null))
                        .toList();
        return List.of(
                new CodeList(
                        "catalogue-validity",
                        Text.of("Tình trạng công nhận", "Standing in the catalogue"),
                        codes));
    }
}
