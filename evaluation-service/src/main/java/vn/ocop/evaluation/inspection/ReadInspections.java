package vn.ocop.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.evaluation.certificate.KnownCertificate;
import vn.ocop.evaluation.certificate.PlaceConditions;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Shows inspections to the officers and auditors of the area of the product. */
@ApplicationScoped
class ReadInspections {

    private static final String FROM =
            "from Inspection i join Certificate c on c.id = i.certificateId where ";

    private static final String OVERDUE =
            """
            (i.dueOn < :day and (i.followedOn is null or i.followedOn > :day)
             and exists (select 1 from CertificatePeriod p where p.certificateId = i.certificateId
                and (p.fromDay is null or p.fromDay <= :day) and (p.untilDay is null or p.untilDay > :day)
                and p.validity in (IN_FORCE, NOT_YET_IN_FORCE, UNKNOWN)))""";

    private final InspectionRepository inspections;
    private final InspectionAccess access;
    private final PlaceConditions places;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ReadInspections(
            InspectionRepository inspections,
            InspectionAccess access,
            PlaceConditions places,
            EntityManager database,
            Caller caller,
            Clock clock) {
        this.inspections = inspections;
        this.access = access;
        this.places = places;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    InspectionView one(UUID id, Language language) {
        var inspection = inspections.existing(id);
        var certificate =
                access.known(inspection.certificateId)
                        .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        access.mustRead(certificate);
        return InspectionView.of(
                inspection,
                isOverdue(inspection, certificate),
                access.actions(inspection, certificate, language));
    }

    Page<InspectionSummary> page(InspectionFilter filter, CountedPageQuery page) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        narrow(filter, where, values);
        var total = page.counted() ? count(where, values) : null;
        var after = page.cursor();
        if (after != null) {
            where.add("i.id < :after");
            values.put("after", after.uuid(0));
        }
        var query =
                database.createQuery(
                        "select i, c.place.unit " + FROM + all(where) + " order by i.id desc",
                        Object[].class);
        values.forEach(query::setParameter);
        var rows =
                query.setMaxResults(page.fetch())
                        .getResultStream()
                        .map(row -> new InspectionRow((Inspection) row[0], (String) row[1]))
                        .toList();
        return Page.of(rows, page, row -> Cursor.of(row.inspection().id), InspectionSummary::of)
                .withTotal(total);
    }

    private void narrow(InspectionFilter filter, List<String> where, Map<String, Object> values) {
        where.add(caller.scope().condition("c.place.areaPath"));
        places.of(filter.units).ifPresent(where::add);
        if (!filter.certificates.isEmpty()) {
            where.add("i.certificateId in :certificates");
            values.put("certificates", filter.certificates);
        }
        if (!filter.states.isEmpty()) {
            where.add("i.state in :states");
            values.put("states", filter.states);
        }
        if (filter.overdue != null) {
            where.add(filter.overdue ? OVERDUE : "not coalesce(" + OVERDUE + ", false)");
            values.put("day", filter.asOf == null ? today() : filter.asOf);
        }
    }

    private Long count(List<String> where, Map<String, Object> values) {
        var query = database.createQuery("select count(*) " + FROM + all(where), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String all(List<String> where) {
        return String.join(" and ", where);
    }

    private boolean isOverdue(Inspection inspection, KnownCertificate certificate) {
        return inspection.dueOn != null
                && inspection.dueOn.isBefore(today())
                && inspection.followedOn == null
                && certificate.isRevocable();
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
