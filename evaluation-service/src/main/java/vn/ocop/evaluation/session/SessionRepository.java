package vn.ocop.evaluation.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    Session existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /**
     * Whoever changes anything of a session holds its row: members who seal and who closes take
     * turns.
     */
    Session forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** Newest first. */
    List<Session> page(String visible, List<UUID> councils, @Nullable UUID after, int fetch) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select s from Session s where ("
                                        + visible
                                        + " or s.councilId in :councils)"
                                        + (after == null ? "" : " and s.id < :after")
                                        + " order by s.id desc",
                                Session.class)
                        .setParameter("councils", councils);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(fetch).getResultList();
    }
}
