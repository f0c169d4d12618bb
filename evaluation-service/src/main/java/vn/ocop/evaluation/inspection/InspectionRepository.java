package vn.ocop.evaluation.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {

    Inspection existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** Loads with a lock: of two who conclude at once the second finds it concluded. */
    Inspection forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
