package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.event.EventType;

/**
 * Changes what a certificate says by a signed decision: corrected entries, a new paper, another
 * holder. The term stays, and what was said before is kept.
 */
@ApplicationScoped
public class CertificatePapers {

    private final CertificateRepository certificates;
    private final RedrawCertificates redraw;
    private final Registry registry;
    private final EntityManager database;

    CertificatePapers(
            CertificateRepository certificates,
            RedrawCertificates redraw,
            Registry registry,
            EntityManager database) {
        this.certificates = certificates;
        this.redraw = redraw;
        this.registry = registry;
        this.database = database;
    }

    /** Puts right what was printed or recorded wrongly; it counts from the beginning. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(UUID id, ChangeOrder order, Particulars right) {
        var certificate = locked(id);
        var before = certificate.particulars();
        certificate.correct(right);
        keep(certificate, order, null, before, CertificateEvents.CORRECTED);
    }

    /**
     * A new paper for the same term; it names the product and its holder as they are called today.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reissue(UUID id, ChangeOrder order, ReissueReason reason, @Nullable String number) {
        var certificate = locked(id);
        var before = certificate.particulars();
        var name =
                registry.product(certificate.holding.productId())
                        .map(KnownProduct::name)
                        .orElse(before.name());
        certificate.reissue(name, number);
        keep(certificate, order, reason, before, CertificateEvents.REISSUED);
    }

    /** Another holder for the rest of the term; the paper keeps the name that it bears. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void transfer(UUID id, ChangeOrder order, UUID holderId) {
        var certificate = locked(id);
        var before = certificate.particulars();
        certificate.holding = certificate.holding.heldBy(holderId);
        keep(certificate, order, null, before, CertificateEvents.TRANSFERRED);
    }

    List<CertificateChange> of(UUID certificateId) {
        return database.createQuery(
                        "select c from CertificateChange c where c.certificateId = ?1 order by c.id",
                        CertificateChange.class)
                .setParameter(1, certificateId)
                .getResultList();
    }

    private Certificate locked(UUID id) {
        var certificate = certificates.findById(id);
        certificates.lockProduct(certificate.holding.productId());
        return certificate;
    }

    private void keep(
            Certificate certificate,
            ChangeOrder order,
            @Nullable ReissueReason reason,
            Particulars before,
            EventType event) {
        var after = certificate.particulars();
        database.persist(new CertificateChange(certificate.id, order, reason, before, after));
        redraw.of(certificate.holding.productId(), Map.of(certificate.id, event));
    }
}
