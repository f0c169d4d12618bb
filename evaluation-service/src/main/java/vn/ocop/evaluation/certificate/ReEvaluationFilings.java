package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Hears from the dossiers when a re-evaluation is received and when it ends: the renewal phase
 * FILED, and EXTENDED under Art. 12.3, follow from these days.
 */
@ApplicationScoped
public class ReEvaluationFilings {

    private final CertificateRepository certificates;
    private final RedrawCertificates redraw;
    private final EntityManager database;

    ReEvaluationFilings(
            CertificateRepository certificates, RedrawCertificates redraw, EntityManager database) {
        this.certificates = certificates;
        this.redraw = redraw;
        this.database = database;
    }

    /**
     * A re-evaluation dossier has its receipt; a product without certificate in force has none to
     * renew.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void received(UUID productId, UUID dossierId, LocalDate receivedOn) {
        certificates.lockProduct(productId);
        if (database.find(CertificateFiling.class, dossierId) != null) {
            return;
        }
        certificates
                .inForce(productId, receivedOn)
                .ifPresent(
                        held -> file(held, new CertificateFiling(dossierId, held.id, receivedOn)));
    }

    /** The dossier has its result, was rejected or withdrawn. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void closed(UUID dossierId, LocalDate on) {
        Optional.ofNullable(database.find(CertificateFiling.class, dossierId))
                .filter(filing -> filing.closedOn == null)
                .ifPresent(filing -> close(filing, on));
    }

    private void file(Certificate held, CertificateFiling filing) {
        database.persist(filing);
        redraw.of(held.holding.productId(), Map.of(held.id, CertificateEvents.PHASE_CHANGED));
    }

    private void close(CertificateFiling filing, LocalDate on) {
        var held = certificates.findById(filing.certificateId);
        certificates.lockProduct(held.holding.productId());
        filing.closedOn = on.isBefore(filing.receivedOn) ? filing.receivedOn : on;
        redraw.of(held.holding.productId(), Map.of(held.id, CertificateEvents.PHASE_CHANGED));
    }
}
