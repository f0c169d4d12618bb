package vn.ocop.reporting.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.security.AreaScope;

/** The plans. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    public Optional<Plan> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Plan> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Plan plan) {
        persist(plan);
        flush();
    }

    /** The latest periods first. */
    List<PlanSummary> latest(AreaScope scope, PageQuery page) {
        var cursor = page.cursor();
        var after = cursor == null ? "" : " and (p.from < :day or (p.from = :day and p.id > :id))";
        var query =
                getEntityManager()
                        .createQuery(
                                "select p.id, p.name, p.place.unit, p.from, p.until from Plan p where "
                                        + scope.condition("p.place.areaPath")
                                        + after
                                        + " order by p.from desc, p.id",
                                PlanSummary.class)
                        .setMaxResults(page.fetch());
        if (cursor != null) {
            query.setParameter("day", cursor.date(0)).setParameter("id", cursor.uuid(1));
        }
        return query.getResultList();
    }
}
