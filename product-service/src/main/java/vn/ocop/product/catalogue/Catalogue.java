package vn.ocop.product.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.FacetCount;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.unit.AreaPath;

/** The catalogue of products. */
@ApplicationScoped
class Catalogue {

    private final EntityManager database;
    private final Visibility visibility;
    private final Places places;
    private final Clock clock;

    Catalogue(EntityManager database, Visibility visibility, Places places, Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.places = places;
        this.clock = clock;
    }

    Page<CatalogueSummary> of(CataloguePage query, Language language) {
        var areas =
                query.unit.stream().flatMap(unit -> places.areasOfQuery(unit).stream()).toList();
        var statement = statement(query, areas);
        var page = page(query, statement, language);
        return page.withTotal(query.counted() ? count(statement) : null)
                .withFacets(query.facets == null ? null : facets(query.facets, statement, areas));
    }

    private CatalogueStatement statement(CataloguePage query, List<AreaPath> areas) {
        var statement =
                new CatalogueStatement(VietnamTime.today(clock), query.scope.equals("public"));
        statement.seen(
                switch (query.scope) {
                    case "area" -> visibility.byOffice();
                    case "own" -> visibility.own();
                    default -> visibility.publicly();
                },
                query.scope.equals("own") ? visibility.values() : Map.of());
        if (query.q != null && !query.q.isBlank()) {
            statement.search(SearchText.of(query.q));
        }
        if (!areas.isEmpty()) {
            statement.lyingIn(areas);
        }
        if (!query.legalForm.isEmpty()) {
            statement.madeBy(query.legalForm.stream().map(Enum::name).toList());
        }
        if (!query.productGroup.isEmpty()) {
            statement.ofGroups(query.productGroup);
        }
        if (!query.stars.isEmpty()) {
            statement.starred(query.stars);
        }
        if (!query.validity.isEmpty()) {
            statement.standing(query.validity.stream().map(Enum::name).toList());
        }
        return statement;
    }

    private Page<CatalogueSummary> page(
            CataloguePage query, CatalogueStatement statement, Language language) {
        var sort = sort(query);
        var cursor = query.cursor();
        var rest = (cursor == null ? "" : " and " + sort.after()) + " order by " + sort.order();
        var rows =
                select(
                        statement,
                        "select hit.*, " + sort.key() + " as sort_key",
                        rest,
                        Tuple.class);
        if (cursor != null) {
            rows.setParameter("key", Math.toIntExact(cursor.number(0)))
                    .setParameter("name", cursor.text(1))
                    .setParameter("id", cursor.uuid(2));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.setMaxResults(query.fetch()).getResultList();
        return Page.of(
                found,
                query,
                row -> Cursor.of(row.get("sort_key"), row.get("name"), row.get("id")),
                row -> CatalogueRow.summary(row, places, language));
    }

    private static CatalogueSort sort(CataloguePage query) {
        var fallback =
                query.q == null || query.q.isBlank() ? CatalogueSort.NAME : CatalogueSort.RELEVANCE;
        return query.sort == null ? fallback : CatalogueSort.of(query.sort).orElse(fallback);
    }

    private long count(CatalogueStatement statement) {
        return (Long) select(statement, "select count(*)", "", Long.class).getSingleResult();
    }

    private Map<String, List<FacetCount>> facets(
            String wanted, CatalogueStatement statement, List<AreaPath> areas) {
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        Arrays.stream(wanted.split(",", -1))
                .distinct()
                .flatMap(name -> CatalogueFacet.of(name).stream())
                .forEach(facet -> facets.put(facet.parameter(), counts(facet, statement, areas)));
        return facets;
    }

    private List<FacetCount> counts(
            CatalogueFacet facet, CatalogueStatement statement, List<AreaPath> areas) {
        var code = facet.code(areas);
        var rest = " and " + code + " is not null group by 1 order by 2 desc, 1";
        @SuppressWarnings("unchecked")
        List<Tuple> found =
                select(
                                statement,
                                "select " + code + " as code, count(*) as rows",
                                rest,
                                Tuple.class)
                        .getResultList();
        return found.stream()
                .map(
                        row ->
                                new FacetCount(
                                        row.get("code", String.class), row.get("rows", Long.class)))
                .toList();
    }

    private Query select(CatalogueStatement statement, String select, String rest, Class<?> type) {
        var query = database.createNativeQuery(statement.sql(select, rest), type);
        statement.values().forEach(query::setParameter);
        return query;
    }
}
