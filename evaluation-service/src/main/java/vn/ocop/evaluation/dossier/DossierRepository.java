package vn.ocop.evaluation.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.form.Representative;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<Dossier, UUID> {

    private final RepresentativeSeal seal;

    DossierRepository(RepresentativeSeal seal) {
        this.seal = seal;
    }

    Dossier existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /**
     * Loads with a lock: who comes second sees what the first has made of it. Read anew, because
     * the transaction may have seen the dossier before it got the lock.
     */
    Dossier forChange(UUID id) {
        return locked(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** As {@link #forChange}, for those who say themselves what is missing. */
    Optional<Dossier> locked(UUID id) {
        var found = findByIdOptional(id);
        flush();
        found.ifPresent(
                dossier -> getEntityManager().refresh(dossier, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    Optional<Dossier> recognisedLast(UUID productId) {
        return find(
                        "productId = ?1 and state = ?2 order by closedAt desc",
                        productId,
                        DossierState.RECOGNISED)
                .firstResultOptional();
    }

    /** The recognition before a dossier was opened. */
    Optional<Dossier> recognisedBefore(Dossier dossier) {
        return find(
                        "productId = ?1 and state = ?2 and id < ?3 order by id desc",
                        dossier.productId,
                        DossierState.RECOGNISED,
                        dossier.id)
                .firstResultOptional();
    }

    Optional<Representative> representative(UUID dossierId) {
        return Optional.ofNullable(getEntityManager().find(RepresentativeRecord.class, dossierId))
                .map(record -> seal.open(dossierId, record.sealed));
    }

    void keepRepresentative(UUID dossierId, Representative person) {
        getEntityManager().merge(new RepresentativeRecord(dossierId, seal.seal(dossierId, person)));
    }

    void removeRepresentative(UUID dossierId) {
        getEntityManager()
                .createQuery("delete from RepresentativeRecord r where r.dossierId = :id")
                .setParameter("id", dossierId)
                .executeUpdate();
    }

    /** Newest first; one row more than asked for tells that there are more. */
    List<Dossier> page(DossierFilter.Conditions where, @Nullable UUID after, int fetch) {
        if (after != null) {
            where.add("d.id < :after", "after", after);
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select d from Dossier d where "
                                        + String.join(" and ", where.texts())
                                        + " order by d.id desc",
                                Dossier.class);
        where.values().forEach(query::setParameter);
        return query.setMaxResults(fetch).getResultList();
    }
}
