package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.product.product.ProductView.Surroundings;
import vn.ocop.product.standing.CertificateSummary;
import vn.ocop.product.standing.Standing;
import vn.ocop.product.standing.StandingRepository;

/** Shows a product to those who may see it. */
@ApplicationScoped
public class ReadProduct {

    private final ProductRepository products;
    private final ProductAccess access;
    private final ProductMakers makers;
    private final StandingRepository standings;
    private final Clock clock;

    ReadProduct(
            ProductRepository products,
            ProductAccess access,
            ProductMakers makers,
            StandingRepository standings,
            Clock clock) {
        this.products = products;
        this.access = access;
        this.makers = makers;
        this.standings = standings;
        this.clock = clock;
    }

    ProductView view(UUID id, Language language) {
        return view(visible(id), language);
    }

    /** A product that the caller may see; 404 otherwise. */
    public Product visible(UUID id) {
        return products.known(id)
                .filter(product -> access.isInside(product) || access.isPublic(product))
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    public ProductView view(Product product, Language language) {
        var today = VietnamTime.today(clock);
        var inside = access.isInside(product);
        var around =
                new Surroundings(
                        makers.nameOf(product.producerId()),
                        certificates(product, inside, today),
                        inside ? actions(product, today, language) : List.of());
        return ProductView.of(product, around, today);
    }

    /** A product as anybody may see it, whoever asks; empty while it is not public. */
    public Optional<ProductView> publicly(Product product) {
        if (!access.isPublic(product)) {
            return Optional.empty();
        }
        var today = VietnamTime.today(clock);
        var around =
                new Surroundings(
                        makers.nameOf(product.producerId()),
                        certificates(product, false, today),
                        List.of());
        return Optional.of(ProductView.of(product, around, today));
    }

    private List<CertificateSummary> certificates(
            Product product, boolean inside, LocalDate today) {
        return standings.ofProduct(product.id(), today).stream()
                .filter((Standing standing) -> inside || standing.isPublicOn(today))
                .map(standing -> CertificateSummary.of(standing, today))
                .toList();
    }

    private List<ProductAction> actions(Product product, LocalDate today, Language language) {
        var rights = new ProductActions(access.mayChange(product), access.mayKeep(product));
        return rights.of(product, today, language);
    }
}
