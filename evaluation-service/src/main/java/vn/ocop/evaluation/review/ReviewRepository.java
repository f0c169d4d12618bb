package vn.ocop.evaluation.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID> {

    Review existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    Review forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** The review whose repeat a dossier waits for. */
    Optional<Review> awaitingRepeat(UUID dossierId) {
        return find("dossierId = ?1 and state = ?2", dossierId, ReviewState.REPEAT_ORDERED)
                .firstResultOptional();
    }

    /** Newest first; one row more than asked for tells that there are more. */
    List<Review> page(
            String visible,
            List<UUID> managed,
            ReviewFilter filter,
            @Nullable UUID after,
            int fetch) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder("(" + visible + " or producerId in :managed)");
        values.put("managed", managed);
        if (!filter.states.isEmpty()) {
            where.append(" and state in :states");
            values.put("states", filter.states);
        }
        if (!filter.dossiers.isEmpty()) {
            where.append(" and dossierId in :dossiers");
            values.put("dossiers", filter.dossiers);
        }
        if (after != null) {
            where.append(" and id < :after");
            values.put("after", after);
        }
        return find(where + " order by id desc", values).range(0, fetch - 1).list();
    }
}
