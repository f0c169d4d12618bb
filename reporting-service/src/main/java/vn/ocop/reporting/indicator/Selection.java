package vn.ocop.reporting.indicator;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows that an indicator counts, as a query over the facts: of each record what was known last,
 * then the conditions of the indicator, its basis and the question.
 *
 * <p>Its columns: {@code counted}, {@code event_id}, {@code subject}, {@code area_path}, {@code
 * old_path}, {@code day}, {@code amount}, {@code quantity}, {@code stars}, {@code kind}, {@code
 * label}.
 */
final class Selection {

    private static final String ROWS =
            """
            with latest as (
                select distinct on (subject) * from fact
                 where topic = :topic and known_at < :known order by subject, epoch desc, revision desc),
            p as (
                select distinct on (subject) subject, producer_id, label from fact
                 where topic = 'ocop.product' and known_at < :known order by subject, epoch desc, revision desc),
            o as (
                select distinct on (subject) subject, kind, standing from fact
                 where topic = 'ocop.producer' and known_at < :known order by subject, epoch desc, revision desc)
            select %s as counted, f.event_id, f.subject, f.area_path, f.old_path,
                   coalesce(f.acted_on, f.open_from) as day, f.amount, f.quantity, f.stars, f.kind,
                   coalesce(p.label, f.label) as label
              from latest f
              left join p on p.subject = f.product_id
              left join o on o.subject = coalesce(f.producer_id, p.producer_id)
             where not f.erased""";

    private static final String STANDS_ON_DAY =
            "exists (select 1 from certificate_span s where s.event_id = f.event_id and s.validity = '%s'"
                    + " and s.days @> cast(:asOf as date))";

    private static final String NO_OTHER_IN_FORCE =
            "not exists (select 1 from latest other join certificate_span s on s.event_id = other.event_id"
                    + " where other.product_id = f.product_id and s.validity = 'IN_FORCE'"
                    + " and s.days @> cast(:asOf as date))";

    private static final String LISTED =
            """
            f.product_id in (
                select l.product_id from (
                    select distinct on (subject) * from fact
                     where topic = 'ocop.listing' and known_at < :known
                     order by subject, epoch desc, revision desc) l
                 where not l.erased and l.open_from <= :asOf and (l.open_until is null or l.open_until > :asOf))""";

    private final Indicator indicator;
    private final Question question;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Selection(Indicator indicator, Question question) {
        this.indicator = indicator;
        this.question = question;
        values.put("topic", Objects.requireNonNull(indicator.topic()));
        values.put("known", Timestamp.from(question.knownBefore()));
        area();
        basis();
        indicatorConditions();
        if (!question.demonstration()) {
            conditions.add("not f.demonstration");
        }
    }

    String sql() {
        var rows = new StringBuilder(ROWS.formatted(indicator.counted().key()));
        conditions.forEach(condition -> rows.append(" and ").append(condition));
        return rows.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private void area() {
        var column = question.area().isOnTodaysMap() ? "f.area_path" : "f.old_path";
        conditions.add("(%1$s = :area or %1$s like :below)".formatted(column));
        values.put("area", question.area().text());
        values.put("below", question.area().belowPattern());
    }

    private void basis() {
        switch (question.basis()) {
            case IN_FORCE -> onDay(STANDS_ON_DAY.formatted("IN_FORCE"));
            case EVER -> onDay("(f.acted_on is null or f.acted_on <= :asOf)");
            case DECISION -> inPeriod("f.acted_until <= :until", "f.acted_on >= :from");
            case ROUND -> rounds();
            case ON_DAY -> standing();
            case ACTS -> inPeriod("f.acted_on <= :until", "f.acted_on >= :from");
        }
    }

    private void standing() {
        var validity = indicator.validity();
        if (validity == null) {
            onDay("f.open_from <= :asOf and (f.open_until is null or f.open_until > :asOf)");
        } else {
            onDay(STANDS_ON_DAY.formatted(validity));
            conditions.add(NO_OTHER_IN_FORCE);
        }
    }

    private void onDay(String condition) {
        conditions.add(condition);
        values.put("asOf", Date.valueOf(question.asOf()));
    }

    /** Acts after the day of the report are not yet true on it. */
    private void inPeriod(String ends, String begins) {
        conditions.add(ends);
        values.put("until", Date.valueOf(lastDay()));
        if (question.from() != null) {
            conditions.add(begins);
            values.put("from", Date.valueOf(question.from()));
        }
    }

    private LocalDate lastDay() {
        return question.until().isBefore(question.asOf()) ? question.until() : question.asOf();
    }

    private void rounds() {
        conditions.add("f.round_year <= :untilYear");
        values.put("untilYear", lastDay().getYear());
        if (question.from() != null) {
            conditions.add("f.round_year >= :fromYear");
            values.put("fromYear", question.from().getYear());
        }
    }

    private void indicatorConditions() {
        among("f.stars", "stars", indicator.stars());
        among("f.kind", "kinds", indicator.kinds());
        among("f.standing", "standings", indicator.standings());
        among("coalesce(o.kind, 'UNKNOWN')", "legalForms", indicator.legalForms());
        among("o.standing", "sizeClasses", indicator.sizeClasses());
        if (indicator.listedOnline()) {
            onDay(LISTED);
        }
    }

    private void among(String column, String name, List<?> codes) {
        if (!codes.isEmpty()) {
            conditions.add(column + " in (:" + name + ")");
            values.put(name, codes);
        }
    }
}
