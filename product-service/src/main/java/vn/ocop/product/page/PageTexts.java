package vn.ocop.product.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.product.classification.ProductSets;
import vn.ocop.product.page.CertificatePage.Fact;
import vn.ocop.product.product.Product;
import vn.ocop.product.product.ProductView;
import vn.ocop.product.product.Variant;
import vn.ocop.product.standing.CertificateSummary;

/** Puts products and certificates into Vietnamese words. */
@ApplicationScoped
class PageTexts {

    private final Places places;
    private final ProductSets sets;
    private final PageConfig config;

    PageTexts(Places places, ProductSets sets, PageConfig config) {
        this.config = config;
        this.places = places;
        this.sets = sets;
    }

    ProductPage page(Product product, ProductView view) {
        var standing =
                view.certificates().isEmpty()
                        ? StandingText.none()
                        : StandingText.of(view.certificates().getFirst());
        return new ProductPage(
                view.name(),
                standing,
                view.producerName(),
                view.description(),
                address(view),
                recorded(product),
                group(view.productGroup()),
                view.productionState().label().vi(),
                numbers(view),
                openVariants(view),
                view.certificates().stream().map(CertificateLine::of).toList(),
                view.demonstration());
    }

    CertificatePage page(CertificateSummary certificate, ProductView view) {
        var holds = certificate.validity().equals("IN_FORCE");
        var current = inForce(certificate, view);
        return new CertificatePage(
                StandingText.of(certificate),
                current == null ? null : CertificateLine.of(current),
                !holds && !certificate.validity().equals("UNKNOWN"),
                view.code(),
                view.name(),
                view.producerName(),
                facts(certificate, view),
                view.variants().stream()
                        .filter(variant -> certificate.variantIds().contains(variant.id()))
                        .toList(),
                config.verifier().map(address -> Proofs.of(certificate, address)).orElse(null),
                view.demonstration());
    }

    /** The product's certificate in force, where that is another one. */
    static @Nullable CertificateSummary inForce(CertificateSummary asked, ProductView view) {
        return view.certificates().stream()
                .filter(
                        other ->
                                other.validity().equals("IN_FORCE")
                                        && !other.id().equals(asked.id()))
                .findFirst()
                .orElse(null);
    }

    private List<Fact> facts(CertificateSummary certificate, ProductView view) {
        var facts = new ArrayList<Fact>();
        add(facts, "Số giấy chứng nhận", certificate.number());
        add(
                facts,
                "Hạng sao theo quyết định",
                certificate.stars() == null ? null : certificate.stars() + " sao");
        add(facts, "Quyết định", certificate.decisionNumber());
        var signed = certificate.signedOn();
        add(facts, "Ngày ký", signed == null ? null : signed.inWords());
        var first = certificate.firstDay();
        add(facts, "Ngày đầu có hiệu lực", first == null ? null : StandingText.day(first));
        var last = certificate.lastDay();
        add(facts, "Ngày cuối có hiệu lực", last == null ? null : StandingText.day(last));
        var year = certificate.roundYear();
        add(facts, "Năm đánh giá", year == null ? null : year.toString());
        add(facts, "Địa bàn", address(view));
        add(
                facts,
                "Ghi chú",
                certificate.historical()
                        ? "Ghi nhận theo tài liệu cũ, đúng như tài liệu có"
                        : null);
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private String address(ProductView view) {
        return places.addressOf(AreaPath.parse(view.areaPath()), Language.VI);
    }

    /** Only where the record names a unit that today's map does not have in the same words. */
    private @Nullable String recorded(Product product) {
        var place = product.place();
        var recorded = places.nameOf(place, Language.VI);
        return recorded.equals(places.nameOf(place.area(), Language.VI)) ? null : recorded;
    }

    private @Nullable String group(@Nullable String code) {
        return code == null ? null : sets.nameOfGroup(code).map(name -> name.vi()).orElse(null);
    }

    private static List<ProductPage.Number> numbers(ProductView view) {
        return view.identifiers().stream()
                .map(
                        number ->
                                new ProductPage.Number(
                                        number.scheme().label().vi(),
                                        number.value(),
                                        number.until() != null))
                .toList();
    }

    private static List<Variant> openVariants(ProductView view) {
        return view.variants().stream().filter(variant -> variant.until() == null).toList();
    }
}
