package vn.ocop.evaluation.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.certificate.CertificateAccess;
import vn.ocop.evaluation.certificate.PlaceConditions;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.platform.http.Cursor;

/** Finds what the calendar does to the certificates that the caller sees. */
@ApplicationScoped
class RenewalRadar {

    private static final String ROW =
            "c.id, c.revision, c.code, c.holding.productId, c.holding.holderId, c.award.stars, c.lastDay,"
                    + " c.place.unit, p.fromDay, p.validity, p.renewalPhase, n.validity, n.renewalPhase";

    private static final String GROUP =
            "p.validity, p.renewalPhase, c.award.stars, n.renewalPhase, c.place.unit,"
                    + " substring(c.place.areaPath, 1, 5), p.fromDay";

    private final CertificateAccess access;
    private final PlaceConditions places;
    private final EntityManager database;

    RenewalRadar(CertificateAccess access, PlaceConditions places, EntityManager database) {
        this.access = access;
        this.places = places;
        this.database = database;
    }

    /** By day, then by certificate. */
    List<RenewalRow> rows(
            RenewalFilter filter, RenewalSpan span, @Nullable Cursor after, int most) {
        var query = visible(filter, span);
        if (after != null) {
            query.and("(p.fromDay > :afterDay or p.fromDay = :afterDay and c.id > :afterId)")
                    .with(Map.of("afterDay", after.date(1), "afterId", after.uuid(0)));
        }
        return run(query, query.text(ROW, "order by p.fromDay, c.id"), most).stream()
                .map(RenewalRow::of)
                .toList();
    }

    /** How many of each kind, for all counts and facets at once. */
    List<Tally> tallies(RenewalFilter filter, RenewalSpan span) {
        var query = visible(filter, span);
        return run(query, query.text(GROUP + ", count(*)", "group by " + GROUP), Integer.MAX_VALUE)
                .stream()
                .map(RenewalRadar::tally)
                .toList();
    }

    private RenewalQuery visible(RenewalFilter filter, RenewalSpan span) {
        var query = new RenewalQuery(filter, span).and(access.visible()).with(access.values());
        places.of(filter.units).ifPresent(query::and);
        return query;
    }

    private List<Object[]> run(RenewalQuery query, String text, int most) {
        var prepared = database.createQuery(text, Object[].class);
        query.values().forEach(prepared::setParameter);
        return prepared.setMaxResults(most).getResultList();
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                RenewalChange.of((Validity) row[0], (RenewalPhase) row[1]),
                row[2] == null ? "UNKNOWN" : row[2].toString(),
                ((RenewalPhase) row[3]).name(),
                (String) row[4],
                (String) row[5],
                (LocalDate) row[6],
                (Long) row[7]);
    }
}
