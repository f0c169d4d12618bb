package vn.ocop.deploy.system;

import java.util.Locale;
import vn.ocop.deploy.stack.Service;

/** A defect planted on purpose: a comparison that does not find it is worth nothing. */
public enum Plant {
    /** A row of a copy goes. */
    MISSING(
            Service.EVALUATION,
            "delete from product_copy where id = (select min(id::text)::uuid from product_copy)"),
    /** A copy gets a row that its owner does not have. */
    INVENTED(
            Service.EVALUATION,
            """
            insert into producer_copy (id, state)
            select gen_random_uuid(), state from producer_copy limit 1"""),
    /** A row of a copy says something else than its owner. */
    ALTERED(
            Service.PROMOTION,
            "update product_copy set name = name || ' (khác)' where id = (select min(id::text)::uuid from product_copy)"),
    /** An event counts twice. */
    DOUBLED(
            Service.REPORTING,
            """
            insert into fact (event_id, topic, subject, event_type, epoch, revision, known_at)
            select gen_random_uuid(), topic, subject, event_type, epoch, revision, known_at from fact limit 1""");

    private final Service service;
    private final String sql;

    Plant(Service service, String sql) {
        this.service = service;
        this.sql = sql;
    }

    void in(Databases databases) {
        databases.execute(service, sql);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
