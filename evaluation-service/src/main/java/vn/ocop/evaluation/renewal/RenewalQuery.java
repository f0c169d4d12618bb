package vn.ocop.evaluation.renewal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The changes asked for, as a query over the timelines of certificates. */
final class RenewalQuery {

    private static final String FROM =
            """
            from CertificatePeriod p
              join Certificate c on c.id = p.certificateId
              join CertificatePeriod n on n.certificateId = c.id
                and (n.fromDay is null or n.fromDay <= :asOf) and (n.untilDay is null or n.untilDay > :asOf)
            where\s""";

    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    RenewalQuery(RenewalFilter filter, RenewalSpan span) {
        where.add("p.fromDay between :from and :until");
        where.add(RenewalChange.condition(filter.changes));
        values.put("from", span.from());
        values.put("until", span.until());
        values.put("asOf", span.asOf());
        oneOf("c.award.stars", "stars", filter.stars);
        oneOf("n.renewalPhase", "phases", filter.phases);
        oneOf("c.holding.holderId", "producers", filter.producers);
    }

    RenewalQuery and(String condition) {
        where.add(condition);
        return this;
    }

    RenewalQuery with(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    String text(String select, String rest) {
        return "select " + select + " " + FROM + String.join(" and ", where) + " " + rest;
    }

    private void oneOf(String field, String name, List<?> some) {
        if (!some.isEmpty()) {
            where.add(field + " in :" + name);
            values.put(name, some);
        }
    }
}
