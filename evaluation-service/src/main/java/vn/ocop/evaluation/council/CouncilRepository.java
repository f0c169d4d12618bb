package vn.ocop.evaluation.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

@ApplicationScoped
class CouncilRepository implements PanacheRepositoryBase<Council, UUID> {

    Council existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    Council forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    List<Council> of(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids));
    }

    /** Ids of the councils in which a person holds a seat or stands in for a holder. */
    List<UUID> ofPerson(String subject) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select c.id from council c where exists (
                            select 1 from jsonb_array_elements(c.seats) seat
                             where seat ->> 'subject' = ?1 or seat -> 'substitute' ->> 'subject' = ?1)""",
                        UUID.class)
                .setParameter(1, subject)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Newest first. */
    List<Council> page(String visible, List<UUID> own, @Nullable UUID after, int fetch) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select c from Council c where ("
                                        + visible
                                        + " or c.id in :own)"
                                        + (after == null ? "" : " and c.id < :after")
                                        + " order by c.id desc",
                                Council.class)
                        .setParameter("own", own);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(fetch).getResultList();
    }
}
