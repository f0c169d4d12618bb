package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.text.VietnameseText;

/** The list of producers that the caller may see, by name: one statement into rows. */
@ApplicationScoped
class ProducerList {

    private static final String SELECT =
            """
            select p.id, p.name, coalesce(f.legal_form, 'UNKNOWN') as legal_form, p.unit, p.area_path,
                   (select count(*) from product x where x.producer_id = p.id) as products
            """;
    private static final String FROM =
            """
            from producer p
            left join producer_legal_form f on f.producer_id = p.id
                 and (f.valid_from is null or f.valid_from <= :today) and (f.valid_until is null or f.valid_until >= :today)
            where %s
            """;
    private static final String AFTER =
            " and (p.name collate \"vi-x-icu\", p.id) > (cast(:name as text) collate \"vi-x-icu\", cast(:id as uuid))";
    private static final String ORDER = " order by p.name collate \"vi-x-icu\", p.id";

    private final EntityManager database;
    private final Places places;
    private final ProducerAccess access;
    private final Caller caller;
    private final Clock clock;

    ProducerList(
            EntityManager database,
            Places places,
            ProducerAccess access,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.places = places;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ProducerSummary> of(ProducersPage query) {
        var values = new HashMap<String, Object>();
        var from = FROM.formatted(String.join(" and ", conditions(query, values)));
        var cursor = query.cursor();
        var total = query.counted() ? count(from, Map.copyOf(values)) : null;
        if (cursor != null) {
            values.put("name", cursor.text(0));
            values.put("id", cursor.uuid(1));
        }
        var statement =
                database.createNativeQuery(
                        SELECT + from + (cursor == null ? "" : AFTER) + ORDER, Tuple.class);
        values.forEach(statement::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> found = statement.setMaxResults(query.fetch()).getResultList();
        var rows = found.stream().map(ProducerList::row).toList();
        return Page.of(rows, query, row -> Cursor.of(row.name(), row.id()), row -> row)
                .withTotal(total);
    }

    private long count(String from, Map<String, Object> values) {
        var statement = database.createNativeQuery("select count(*) " + from, Long.class);
        values.forEach(statement::setParameter);
        return (Long) statement.getSingleResult();
    }

    private List<String> conditions(ProducersPage query, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        conditions.add(seen(values));
        values.put("today", today());
        if (query.q != null && !VietnameseText.fold(query.q).isEmpty()) {
            conditions.add("p.search like :search");
            values.put("search", "%" + VietnameseText.fold(query.q) + "%");
        }
        places.conditionOf(query.unit, "p").ifPresent(conditions::add);
        if (!query.legalForm.isEmpty()) {
            conditions.add("coalesce(f.legal_form, 'UNKNOWN') in (:forms)");
            values.put("forms", query.legalForm.stream().map(Enum::name).toList());
        }
        return conditions;
    }

    /** Officers see their area, a producer's people their own. */
    private String seen(Map<String, Object> values) {
        var byOffice = access.readsSomeArea() ? caller.scope().condition("p.area_path") : "(1 = 0)";
        if (!caller.has(Roles.PRODUCER)) {
            return byOffice;
        }
        values.put("subject", caller.subject());
        return "("
                + byOffice
                + " or exists (select 1 from producer_manager m where m.producer_id = p.id and m.subject = :subject))";
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static ProducerSummary row(Tuple tuple) {
        return new ProducerSummary(
                tuple.get("id", UUID.class),
                tuple.get("name", String.class),
                tuple.get("legal_form", String.class),
                tuple.get("unit", String.class),
                tuple.get("area_path", String.class),
                tuple.get("products", Long.class));
    }
}
