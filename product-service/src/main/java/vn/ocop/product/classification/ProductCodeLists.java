package vn.ocop.product.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.Heading.Level;

/** The code lists that this service serves. */
@ApplicationScoped
class ProductCodeLists implements CodeLists {

    private static final String LAW = "Appendix I, Decision 26/2026/QĐ-TTg";
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 5, 22);

    private final ProductSets sets;

    ProductCodeLists(ProductSets sets) {
        this.sets = sets;
    }

    @Override
    public List<CodeList> lists() {
        return List.of(
                of(
                        "legal-form",
                        "Loại hình chủ thể",
                        "Legal forms of producers",
                        LegalForm.values()),
                of("size-class", "Quy mô doanh nghiệp", "Size classes", SizeClass.values()),
                of(
                        "production-state",
                        "Tình trạng sản xuất",
                        "Production states",
                        ProductionState.values()),
                of(
                        "identifier-scheme",
                        "Loại mã số",
                        "Identifier schemes",
                        IdentifierScheme.values()),
                of(
                        "trademark-state",
                        "Tình trạng nhãn hiệu",
                        "Trademark states",
                        TrademarkState.values()),
                of(
                        "trademark-usage",
                        "Quyền sử dụng nhãn hiệu",
                        "Rights to a trademark",
                        TrademarkUsage.values()),
                of("paper-kind", "Loại tài liệu", "Kinds of papers", PaperKind.values()),
                of(
                        "paper-class",
                        "Mức độ công khai của tài liệu",
                        "Classes of papers",
                        PaperClass.values()),
                headings(
                        "product-group",
                        "Ngành, nhóm sản phẩm",
                        "Sectors and groups",
                        Level.SECTOR,
                        Level.GROUP),
                headings("product-set", "Bộ sản phẩm", "Product sets", Level.SET));
    }

    private static CodeList of(String name, String vi, String en, Labelled... values) {
        var codes =
                Arrays.stream(values)
                        .map(value -> new Code(value.name(), value.label(), null, null, null))
                        .toList();
        return new CodeList(name, Text.of(vi, en), codes);
    }

    private CodeList headings(String name, String vi, String en, Level... levels) {
        var codes =
                sets.all(levels).stream()
                        .map(
                                heading ->
                                        new Code(
                                                heading.code(),
                                                heading.name(),
                                                IN_FORCE,
                                                null,
                                                LAW))
                        .toList();
        return new CodeList(name, Text.of(vi, en), codes);
    }
}
