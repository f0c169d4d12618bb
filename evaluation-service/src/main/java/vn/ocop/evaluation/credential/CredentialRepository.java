package vn.ocop.evaluation.credential;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CredentialRepository implements PanacheRepositoryBase<Credential, UUID> {

    /** Nobody else gives out a credential of the certificate until this transaction ends. */
    void lock(UUID certificateId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 45))")
                .setParameter(1, certificateId.toString())
                .getSingleResult();
    }

    /** The one that says what the certificate says, as far as is known. */
    Optional<Credential> current(UUID certificateId) {
        return find("certificateId = ?1 and supersededAt is null", certificateId)
                .firstResultOptional();
    }

    /** Keeps it, unless its place has been given away. */
    boolean isKept(Credential credential) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into credential (id, certificate_id, list_number, place, content_hash,
                                    issued_at, certificate_revision, checked_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                                on conflict on constraint ux_credential_place do nothing""")
                        .setParameter(1, credential.id)
                        .setParameter(2, credential.certificateId)
                        .setParameter(3, credential.place.list())
                        .setParameter(4, credential.place.index())
                        .setParameter(5, credential.contentHash)
                        .setParameter(6, credential.issuedAt)
                        .setParameter(7, credential.certificateRevision)
                        .setParameter(8, credential.checkedAt)
                        .executeUpdate()
                == 1;
    }

    /** Numbers of the lists that may be written to since the last restore. */
    ListNumbers numbers() {
        var epoch =
                (Number)
                        getEntityManager()
                                .createNativeQuery("select epoch from service_epoch")
                                .getSingleResult();
        return new ListNumbers(epoch.longValue());
    }

    /** Number of the newest list; the first of this life of the database while there is none. */
    int newestList() {
        var newest =
                getEntityManager()
                        .createQuery(
                                "select coalesce(max(c.place.list), 1) from Credential c",
                                Integer.class)
                        .getSingleResult();
        return Math.max(newest, numbers().first());
    }

    /** Places of a list that are known to be given away. */
    List<Integer> givenIn(int list) {
        return getEntityManager()
                .createQuery(
                        "select c.place.index from Credential c where c.place.list = ?1",
                        Integer.class)
                .setParameter(1, list)
                .getResultList();
    }

    long placesGiven(int list) {
        return count("place.list", list);
    }

    /**
     * Places of those that hold no more although their last day is to come: replaced by another
     * text, or their certificate revoked or replaced by the day.
     */
    List<Integer> endedIn(int list, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select c.place.index from Credential c
                        where c.place.list = ?1 and (c.supersededAt is not null or exists (
                            select 1 from CertificatePeriod p where p.certificateId = c.certificateId
                              and p.validity in (REVOKED, REPLACED)
                              and (p.fromDay is null or p.fromDay <= ?2)
                              and (p.untilDay is null or p.untilDay > ?2)))""",
                        Integer.class)
                .setParameter(1, list)
                .setParameter(2, day)
                .getResultList();
    }

    /** Those whose certificate has changed since they were compared, or that were not of late. */
    List<Credential> toCompare(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select c from Credential c join Certificate k on k.id = c.certificateId
                        where c.supersededAt is null
                          and (c.certificateRevision <> k.revision or c.checkedAt < ?1)
                        order by c.checkedAt, c.id""",
                        Credential.class)
                .setParameter(1, before)
                .setMaxResults(most)
                .getResultList();
    }
}
