package vn.ocop.deploy.system;

import java.util.Locale;
import vn.ocop.deploy.stack.Service;

/** A defect planted on purpose: a comparison that does not find it is worth nothing. */
public enum Plant {
    /** A row of a copy goes. */
    MISSING(
            Service.EVALUATION,
            "product_copy",
            "delete from product_copy where id = (select min(id::text)::uuid from product_copy)"),
    /** A copy gets a row that its owner does not have. */
    INVENTED(
            Service.EVALUATION,
            "producer_copy",
            """
            insert into producer_copy (id, state)
            select gen_random_uuid(), state from producer_copy limit 1"""),
    /** A row of a copy says something else than its owner. */
    ALTERED(
            Service.PROMOTION,
            "product_copy",
            "update product_copy set name = name || ' (khác)' where id = (select min(id::text)::uuid from product_copy)"),
    /** An event counts twice. */
    DOUBLED(
            Service.REPORTING,
            "fact",
            """
            insert into fact (event_id, topic, subject, event_type, epoch, revision, known_at)
            select gen_random_uuid(), topic, subject, event_type, epoch, revision, known_at from fact limit 1""");

    private final Service service;
    private final String table;
    private final String sql;

    Plant(Service service, String table, String sql) {
        this.service = service;
        this.table = table;
        this.sql = sql;
    }

    void in(Databases databases) {
        databases.execute(
                service,
                "drop table if exists unplanted",
                "create table unplanted as table " + table,
                sql);
    }

    /** Takes the defect out again. */
    void out(Databases databases) {
        databases.execute(
                service,
                "delete from %s t where not exists (select from unplanted u where u::text = t::text)"
                        .formatted(table),
                "insert into %s select * from unplanted u where not exists (select from %s t where u::text = t::text)"
                        .formatted(table, table),
                "drop table unplanted");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
