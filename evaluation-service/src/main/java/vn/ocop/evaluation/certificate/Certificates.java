package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.id.ShortCodes;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * Issues, records and revokes certificates, each in the transaction of the decision or record that
 * orders it.
 */
@ApplicationScoped
public class Certificates {

    private final CertificateRepository certificates;
    private final RedrawCertificates redraw;
    private final Registry registry;
    private final Clock clock;

    Certificates(
            CertificateRepository certificates,
            RedrawCertificates redraw,
            Registry registry,
            Clock clock) {
        this.certificates = certificates;
        this.redraw = redraw;
        this.registry = registry;
        this.clock = clock;
    }

    /** Issues a certificate by a signed decision; an earlier one of the product is cut. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID issue(NewCertificate order) {
        certificates.lockProduct(order.productId());
        return add(order, null, CertificateEvents.ISSUED);
    }

    /**
     * Records a recognition from before this service.
     *
     * @param fingerprint the same for the same facts: what is known already is answered, not
     *     recorded twice
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Recorded record(NewCertificate known, String fingerprint) {
        certificates.lockProduct(known.productId());
        return certificates
                .recordedAs(known.productId(), fingerprint)
                .map(certificate -> new Recorded(certificate.id, false))
                .orElseGet(
                        () ->
                                new Recorded(
                                        add(known, fingerprint, CertificateEvents.RECORDED), true));
    }

    /**
     * @param isNew false when the same had been recorded before
     */
    public record Recorded(UUID id, boolean isNew) {}

    /** Revokes by a signed decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(Revocation revocation) {
        var certificate = certificates.findById(revocation.certificateId());
        certificates.lockProduct(certificate.holding.productId());
        certificate.revoke(revocation);
        redraw.of(
                certificate.holding.productId(), Map.of(certificate.id, CertificateEvents.REVOKED));
    }

    private UUID add(NewCertificate order, @Nullable String fingerprint, EventType event) {
        var product = product(order.productId());
        var certificate =
                new Certificate(
                        Ids.next(),
                        ShortCodes.next(),
                        Holding.by(product.producerId(), order.productId(), order.variantIds()),
                        order.award(),
                        Place.of(product),
                        clock.instant());
        certificate.number = order.number();
        certificate.printedName = order.award().decisionId() == null ? null : product.name();
        certificate.firstDay = order.firstDay();
        certificate.printedLastDay = order.printedLastDay();
        certificate.historical = order.award().decisionId() == null;
        certificate.fingerprint = fingerprint;
        certificates.persist(certificate);
        redraw.of(order.productId(), Map.of(certificate.id, event));
        return certificate.id;
    }

    private KnownProduct product(UUID id) {
        return registry.product(id).orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE));
    }
}
