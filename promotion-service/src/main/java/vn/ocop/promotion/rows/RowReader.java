package vn.ocop.promotion.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.http.CountedPageQuery;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.FacetCount;
import vn.ocop.platform.http.Page;

/** Reads the pages of lists: one statement a page, latest first. */
@ApplicationScoped
public class RowReader {
    private static final String RANK = "list_rank";
    private static final String DAY = "list_day";
    private static final String ID = "list_id";

    private static final String AFTER =
            " where (list_rank > :afterRank or (list_rank = :afterRank and (list_day, list_id) <"
                    + " (cast(:afterDay as date), cast(:afterId as uuid))))";
    private static final String ORDER = " order by list_rank, list_day desc, list_id desc";

    private final EntityManager database;

    RowReader(EntityManager database) {
        this.database = database;
    }

    /**
     * A page of rows, the best hits first, then the latest.
     *
     * @param columns of the row, with names
     * @param order the two columns of the order: a day, and the unique one
     */
    public <T> Page<T> page(
            Rows rows,
            String columns,
            Order order,
            CountedPageQuery page,
            Function<Tuple, T> view) {
        var cursor = page.cursor();
        var total = page.counted() ? count(rows) : null;
        var sql =
                "select * from (select %s as %s, %s as %s, %s as %s, %s%s) as row"
                        .formatted(
                                rows.rank(),
                                RANK,
                                order.day(),
                                DAY,
                                order.id(),
                                ID,
                                columns,
                                rows.clause());
        var statement =
                database.createNativeQuery(
                        sql + (cursor == null ? "" : AFTER) + ORDER, Tuple.class);
        bind(statement, rows.values(true));
        if (cursor != null) {
            after(statement, cursor);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = statement.setMaxResults(page.fetch()).getResultList();
        return Page.of(found, page, RowReader::position, view).withTotal(total);
    }

    private static void after(Query statement, Cursor cursor) {
        statement.setParameter("afterRank", (int) cursor.number(0));
        statement.setParameter("afterDay", cursor.date(1));
        statement.setParameter("afterId", cursor.uuid(2));
    }

    private static Cursor position(Tuple row) {
        return Cursor.of(
                row.get(RANK, Integer.class),
                row.get(DAY, LocalDate.class),
                row.get(ID, UUID.class));
    }

    private long count(Rows rows) {
        var statement = database.createNativeQuery("select count(*)" + rows.clause(), Long.class);
        bind(statement, rows.values(false));
        return (Long) statement.getSingleResult();
    }

    /**
     * Counts over the whole filter.
     *
     * @param asked names of facets with commas between them, or null
     * @param columns facet to its column
     */
    public @Nullable Map<String, List<FacetCount>> facets(
            Rows rows, @Nullable String asked, Map<String, String> columns) {
        if (asked == null) {
            return null;
        }
        var facets = new TreeMap<String, List<FacetCount>>();
        for (var name : asked.split(",", -1)) {
            var column = columns.get(name);
            if (column != null) {
                facets.put(name, facet(rows, column));
            }
        }
        return facets;
    }

    private List<FacetCount> facet(Rows rows, String column) {
        var statement =
                database.createNativeQuery(
                        "select %s as code, count(*) as hits%s group by 1 order by 2 desc, 1"
                                .formatted(column, rows.clause()),
                        Tuple.class);
        bind(statement, rows.values(false));
        var counts = new ArrayList<FacetCount>();
        for (var row : statement.getResultList()) {
            var tuple = (Tuple) row;
            counts.add(
                    new FacetCount(tuple.get("code", String.class), tuple.get("hits", Long.class)));
        }
        return counts;
    }

    private static void bind(Query statement, Map<String, Object> values) {
        values.forEach(statement::setParameter);
    }

    /** The columns that order a list. */
    public record Order(String day, String id) {}
}
