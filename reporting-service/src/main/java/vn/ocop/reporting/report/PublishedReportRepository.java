package vn.ocop.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.platform.http.PageQuery;

/** The published reports. */
@ApplicationScoped
class PublishedReportRepository implements PanacheRepositoryBase<PublishedReport, UUID> {

    Optional<PublishedReport> known(UUID id) {
        return findByIdOptional(id);
    }

    void add(PublishedReport report) {
        persist(report);
        flush();
    }

    /** The latest first; the content stays where it is. */
    List<PublishedSummary> latest(PageQuery page) {
        var cursor = page.cursor();
        var after =
                cursor == null
                        ? ""
                        : " where r.publishedAt < :at or (r.publishedAt = :at and r.id < :id)";
        var query =
                getEntityManager()
                        .createQuery(
                                "select r.id, r.plan, r.areaPath, r.asOf, r.knownOn, r.sha256, r.publishedAt"
                                        + " from PublishedReport r"
                                        + after
                                        + " order by r.publishedAt desc, r.id desc",
                                PublishedSummary.class)
                        .setMaxResults(page.fetch());
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.uuid(1));
        }
        return query.getResultList();
    }
}
