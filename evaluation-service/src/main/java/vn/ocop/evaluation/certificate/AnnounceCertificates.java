package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells what the calendar alone has changed. The answers of this service never wait for it; the
 * other services learn by it that a day of the timeline they hold has come.
 */
@ApplicationScoped
class AnnounceCertificates {

    private static final int BATCH = 500;

    private final CertificateRepository certificates;
    private final RedrawCertificates redraw;

    AnnounceCertificates(CertificateRepository certificates, RedrawCertificates redraw) {
        this.certificates = certificates;
        this.redraw = redraw;
    }

    /** Some of the products whose certificates stand otherwise than the last event told. */
    @Transactional
    List<UUID> due(LocalDate today) {
        return certificates.productsToAnnounce(today, BATCH);
    }

    /** Whether there may be others beside these. */
    boolean isMore(List<UUID> products) {
        return products.size() == BATCH;
    }

    /** One product a transaction; what another instance has told meanwhile is not told again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void of(UUID productId) {
        certificates.lockProduct(productId);
        redraw.of(productId, Map.of());
    }
}
