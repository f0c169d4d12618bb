package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.evaluation.registry.KnownProduct;

/**
 * Lets certificates follow the responsible unit of their product, in the transaction of the
 * product's copy.
 */
@ApplicationScoped
class ProductMoveConsumer {

    private final CertificateRepository certificates;
    private final RedrawCertificates redraw;

    ProductMoveConsumer(CertificateRepository certificates, RedrawCertificates redraw) {
        this.certificates = certificates;
        this.redraw = redraw;
    }

    void on(@Observes KnownProduct product) {
        var place = Place.of(product);
        certificates.lockProduct(product.id());
        var moved =
                certificates.ofProduct(product.id()).stream()
                        .filter(certificate -> !certificate.place.equals(place))
                        .toList();
        if (moved.isEmpty()) {
            return;
        }
        moved.forEach(certificate -> certificate.place = place);
        redraw.of(
                product.id(),
                moved.stream()
                        .map(certificate -> certificate.id)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), _ -> CertificateEvents.MOVED)));
    }
}
