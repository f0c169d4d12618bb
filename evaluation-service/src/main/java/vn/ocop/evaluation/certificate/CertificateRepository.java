package vn.ocop.evaluation.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, UUID> {

    /**
     * Nobody else records, cuts or revokes certificates of the product until this transaction ends.
     */
    void lockProduct(UUID productId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 20))")
                .setParameter(1, productId.toString())
                .getSingleResult();
    }

    List<Certificate> ofProduct(UUID productId) {
        return list("holding.productId = ?1 order by id", productId);
    }

    List<Certificate> ofProductForChange(UUID productId) {
        return find("holding.productId = ?1 order by id", productId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Certificate> recordedAs(UUID productId, String fingerprint) {
        return find("holding.productId = ?1 and fingerprint = ?2", productId, fingerprint)
                .firstResultOptional();
    }

    /** The product's certificate in force on a day; the exclusion constraint leaves one at most. */
    Optional<Certificate> inForce(UUID productId, LocalDate day) {
        return find(
                        """
                        select c from Certificate c join CertificatePeriod p on p.certificateId = c.id
                        where p.productId = ?1 and p.validity = IN_FORCE
                          and (p.fromDay is null or p.fromDay <= ?2)
                          and (p.untilDay is null or p.untilDay > ?2)""",
                        productId,
                        day)
                .firstResultOptional();
    }

    List<CertificateFiling> filingsOf(UUID productId) {
        return getEntityManager()
                .createQuery(
                        """
                        select f from CertificateFiling f join Certificate c on c.id = f.certificateId
                        where c.holding.productId = ?1 order by f.receivedOn, f.dossierId""",
                        CertificateFiling.class)
                .setParameter(1, productId)
                .getResultList();
    }

    List<CertificatePeriod> periodsOf(UUID productId) {
        return getEntityManager()
                .createQuery(
                        "select p from CertificatePeriod p where p.productId = ?1",
                        CertificatePeriod.class)
                .setParameter(1, productId)
                .getResultList();
    }

    /**
     * Puts a new drawing in the place of the old one; the old rows go first, so that the two never
     * overlap.
     */
    void redraw(List<CertificatePeriod> old, List<CertificatePeriod> drawn) {
        var session = getEntityManager();
        old.forEach(session::remove);
        session.flush();
        drawn.forEach(session::persist);
        session.flush();
    }

    /**
     * Products with a certificate whose standing on the day is not the one that the last event
     * told.
     */
    List<UUID> productsToAnnounce(LocalDate day, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct p.productId from Certificate c
                        join CertificatePeriod p on p.certificateId = c.id
                        where (p.fromDay is null or p.fromDay <= ?1)
                          and (p.untilDay is null or p.untilDay > ?1)
                          and (p.validity <> c.announcedValidity or p.renewalPhase <> c.announcedPhase)
                        order by p.productId""",
                        UUID.class)
                .setParameter(1, day)
                .setMaxResults(most)
                .getResultList();
    }
}
