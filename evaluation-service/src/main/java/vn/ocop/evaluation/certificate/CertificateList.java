package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.FacetCount;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * Lists certificates as they stand on a day: the day is looked up in the timelines, nothing is read
 * from a status.
 */
@ApplicationScoped
class CertificateList {

    private static final Map<String, String> FACETS =
            Map.of(
                    "stars", "c.award.stars",
                    "validity", "p.validity",
                    "renewalPhase", "p.renewalPhase",
                    "province", "substring(c.place.areaPath, 1, 5)");

    private final EntityManager database;
    private final CertificateAccess access;
    private final Registry registry;
    private final PlaceConditions places;
    private final Clock clock;

    CertificateList(
            EntityManager database,
            CertificateAccess access,
            Registry registry,
            PlaceConditions places,
            Clock clock) {
        this.database = database;
        this.access = access;
        this.registry = registry;
        this.places = places;
        this.clock = clock;
    }

    Page<CertificateSummary> of(CertificateFilter filter, CountedPageQuery page) {
        var sort = sort(filter.sort);
        var where = conditions(filter);
        var facets = facets(filter.facets, where);
        var total = page.counted() ? count(where) : null;
        var rows = rows(where, sort, page);
        var products =
                registry.products(
                        rows.stream().map(row -> row.certificate().holding.productId()).toList());
        return Page.of(
                        rows,
                        page,
                        sort::position,
                        row -> CertificateSummary.of(row, name(row, products)))
                .withTotal(total)
                .withFacets(facets);
    }

    private static CertificateSort sort(@Nullable String asked) {
        return asked == null
                ? CertificateSort.RECORDED_LATEST_FIRST
                : CertificateSort.of(asked).orElseThrow(() -> unknown("sort", asked));
    }

    private CertificateConditions conditions(CertificateFilter filter) {
        var day = filter.asOf == null ? VietnamTime.today(clock) : filter.asOf;
        var conditions =
                CertificateConditions.of(
                        filter, day, access.visible(), places.of(filter.units).orElse(null));
        conditions.values().putAll(access.values());
        return conditions;
    }

    private List<CertificateRow> rows(
            CertificateConditions filter, CertificateSort sort, CountedPageQuery page) {
        var where = filter.copy();
        if (sort.isByLastDay()) {
            where.values().put("endless", CertificateSort.ENDLESS);
        }
        var after = page.cursor();
        if (after != null) {
            where.given(sort.after(), "afterId", after.uuid(0));
        }
        if (after != null && sort.isByLastDay()) {
            where.values().put("afterDay", after.date(1));
        }
        var query =
                database.createQuery(
                        "select c, p "
                                + CertificateConditions.FROM
                                + where.where()
                                + " order by "
                                + sort.order(),
                        Object[].class);
        where.values().forEach(query::setParameter);
        return query.setMaxResults(page.fetch())
                .getResultStream()
                .map(row -> new CertificateRow((Certificate) row[0], (CertificatePeriod) row[1]))
                .toList();
    }

    private Long count(CertificateConditions where) {
        var query =
                database.createQuery(
                        "select count(*) " + CertificateConditions.FROM + where.where(),
                        Long.class);
        where.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private @Nullable Map<String, List<FacetCount>> facets(
            @Nullable String asked, CertificateConditions where) {
        if (asked == null) {
            return null;
        }
        var counts = new LinkedHashMap<String, List<FacetCount>>();
        for (var facet : asked.split(",", -1)) {
            counts.put(facet, facet(facet, where));
        }
        return counts;
    }

    private List<FacetCount> facet(String facet, CertificateConditions where) {
        var field =
                Optional.ofNullable(FACETS.get(facet)).orElseThrow(() -> unknown("facets", facet));
        var query =
                database.createQuery(
                        "select %1$s, count(*) %2$s %3$s group by %1$s order by 2 desc, 1"
                                .formatted(field, CertificateConditions.FROM, where.where()),
                        Object[].class);
        where.values().forEach(query::setParameter);
        return query.getResultStream()
                .map(
                        row ->
                                new FacetCount(
                                        row[0] == null ? "UNKNOWN" : row[0].toString(),
                                        (Long) row[1]))
                .toList();
    }

    private static @Nullable String name(CertificateRow row, Map<?, KnownProduct> products) {
        return Stream.ofNullable(products.get(row.certificate().holding.productId()))
                .map(KnownProduct::name)
                .findFirst()
                .orElse(null);
    }

    private static Refusal unknown(String parameter, String value) {
        var message = Text.of("Giá trị không có: " + value, "No such value: " + value);
        return Refusal.of(
                Problems.INVALID_REQUEST,
                List.of(Fault.parameter(parameter, "unknown-value", message)));
    }
}
