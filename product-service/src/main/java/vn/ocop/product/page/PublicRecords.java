package vn.ocop.product.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.product.product.Product;
import vn.ocop.product.product.ProductRepository;
import vn.ocop.product.product.ProductView;
import vn.ocop.product.product.ReadProduct;
import vn.ocop.product.standing.CertificateSummary;
import vn.ocop.product.standing.Standing;
import vn.ocop.product.standing.StandingRepository;

/** Finds by short code what anybody may see; this service's own data are enough for it. */
@ApplicationScoped
class PublicRecords {

    private final ProductRepository products;
    private final StandingRepository standings;
    private final ReadProduct read;
    private final Clock clock;

    PublicRecords(
            ProductRepository products,
            StandingRepository standings,
            ReadProduct read,
            Clock clock) {
        this.products = products;
        this.standings = standings;
        this.read = read;
        this.clock = clock;
    }

    /** A product with its public view. */
    record PublicProduct(Product product, ProductView view) {}

    /** A certificate with the public view of its product. */
    record PublicCertificate(CertificateSummary certificate, ProductView view) {}

    Optional<PublicProduct> product(String code) {
        return products.byCode(code)
                .flatMap(
                        product ->
                                read.publicly(product)
                                        .map(view -> new PublicProduct(product, view)));
    }

    Optional<PublicCertificate> certificate(String code) {
        var today = VietnamTime.today(clock);
        return standings
                .byCode(code)
                .filter(standing -> standing.isPublicOn(today))
                .flatMap(standing -> withProduct(standing, CertificateSummary.of(standing, today)));
    }

    private Optional<PublicCertificate> withProduct(
            Standing standing, CertificateSummary certificate) {
        return products.known(standing.productId())
                .flatMap(read::publicly)
                .map(view -> new PublicCertificate(certificate, view));
    }
}
