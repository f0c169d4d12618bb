package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.evaluation.certificate.PublicCertificate;
import vn.ocop.evaluation.certificate.PublicCertificates;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;

/** Prints a certificate as it stands today. */
@ApplicationScoped
class PrintCertificate {

    private final PublicCertificates certificates;
    private final CredentialContents contents;
    private final Registry registry;
    private final Places places;
    private final PrintoutPage page;
    private final Clock clock;

    PrintCertificate(
            PublicCertificates certificates,
            CredentialContents contents,
            Registry registry,
            Places places,
            PrintoutPage page,
            Clock clock) {
        this.certificates = certificates;
        this.contents = contents;
        this.registry = registry;
        this.places = places;
        this.page = page;
        this.clock = clock;
    }

    byte[] of(UUID id) {
        var certificate = certificates.of(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var product =
                registry.product(certificate.productId())
                        .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        return page.of(printout(certificate, product), VietnamTime.today(clock));
    }

    private Printout printout(PublicCertificate certificate, KnownProduct product) {
        return Printout.of(
                certificate,
                certificate.nameOf(product),
                contents.nameOf(certificate.producerId()),
                places.addressOf(AreaPath.parse(certificate.areaPath()), Language.VI),
                CredentialContents.variants(certificate, product));
    }
}
