package vn.ocop.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ocop.platform.http.PageQuery;

/** Counts facts. */
@ApplicationScoped
public class FigureRepository {

    private static final String FIGURE =
            """
            select count(distinct counted) as number, count(*) filter (where counted is null) as unresolved,
                   coalesce(sum(amount), 0) as amount, coalesce(sum(quantity), 0) as quantity
              from (%s) as rows""";

    private static final String FACTS =
            """
            select counted, subject, event_id, day, area_path, stars, kind, amount, quantity, label
              from (select distinct on (counted) * from (%s) as rows
                     where counted is not null order by counted, day desc nulls last, event_id) as once""";

    /** Units of a depth that have at least so many; the path of a unit begins the row's path. */
    private static final String COVERED =
            """
            select count(*) from (
                select 1 from (select counted, string_to_array(%s, '/') as path from (%s) as rows) as placed
                 where array_length(path, 1) >= :depth
                 group by trim_array(path, array_length(path, 1) - cast(:depth as int))
                having count(distinct counted) >= :atLeast) as units""";

    private final EntityManager database;
    private final Indicators indicators;

    FigureRepository(EntityManager database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    public Figure figure(Indicator indicator, Question question) {
        return indicator.measure() == Measure.SHARE
                ? share(indicator, question)
                : counted(indicator, question);
    }

    private Figure share(Indicator indicator, Question question) {
        var part = counted(indicators.get(indicator.part()), question);
        var whole = counted(indicators.get(indicator.whole()), question);
        var above = Objects.requireNonNull(part.value());
        var below = Objects.requireNonNull(whole.value());
        return new Figure(Share.percent(above, below), whole.unresolved(), above, below);
    }

    private Figure counted(Indicator indicator, Question question) {
        var selection = new Selection(indicator, question);
        var row = (Tuple) statement(FIGURE.formatted(selection.sql()), selection).getSingleResult();
        var column =
                switch (indicator.measure()) {
                    case COUNT, SHARE -> "number";
                    case AMOUNT -> "amount";
                    case QUANTITY -> "quantity";
                };
        return Figure.of(((Number) row.get(column)).longValue(), row.get("unresolved", Long.class));
    }

    /** How many units of a depth of the area path have at least so many of the indicator. */
    public long covered(Indicator indicator, Question question, int depth, int atLeast) {
        var selection = new Selection(indicator, question);
        var column = question.area().isOnTodaysMap() ? "area_path" : "old_path";
        var sql = COVERED.formatted(column, selection.sql());
        var statement = database.createNativeQuery(sql, Long.class);
        selection.values().forEach(statement::setParameter);
        statement.setParameter("depth", depth).setParameter("atLeast", atLeast);
        return (Long) statement.getSingleResult();
    }

    /**
     * The facts behind a figure, one per counted thing, in the order of its id. For a share, those
     * of its upper part.
     */
    public List<FactRow> facts(Indicator indicator, Question question, PageQuery page) {
        var counted =
                indicator.measure() == Measure.SHARE ? indicators.get(indicator.part()) : indicator;
        var selection = new Selection(counted, question);
        var cursor = page.cursor();
        var sql =
                FACTS.formatted(selection.sql())
                        + (cursor == null ? "" : " where counted > cast(:after as uuid)")
                        + " order by counted";
        var statement = statement(sql, selection);
        if (cursor != null) {
            statement.setParameter("after", cursor.uuid(0));
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = statement.setMaxResults(page.fetch()).getResultList();
        return rows.stream().map(FigureRepository::fact).toList();
    }

    private Query statement(String sql, Selection selection) {
        var statement = database.createNativeQuery(sql, Tuple.class);
        selection.values().forEach(statement::setParameter);
        return statement;
    }

    private static FactRow fact(Tuple row) {
        var stars = row.get("stars", Number.class);
        return new FactRow(
                row.get("counted", UUID.class),
                row.get("subject", UUID.class),
                row.get("event_id", UUID.class),
                row.get("day", LocalDate.class),
                row.get("area_path", String.class),
                stars == null ? null : stars.intValue(),
                row.get("kind", String.class),
                row.get("amount", Long.class),
                row.get("quantity", Long.class),
                row.get("label", String.class));
    }
}
