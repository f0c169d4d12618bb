package vn.ocop.product.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.catalogue.Visibility;

/** Finds products by a number; variants bear GTINs of their own. */
@ApplicationScoped
class IdentifierSearch {

    private static final String HITS =
            """
            select hit.*, exists (
                select 1 from standing s
                join standing_period t on t.certificate_id = s.id and t.validity = 'IN_FORCE'
                     and (t.from_day is null or t.from_day <= :today) and (t.until_day is null or t.until_day > :today)
                where s.product_id = hit.id and (hit.variant_id is null
                      or not exists (select 1 from standing_variant v where v.certificate_id = s.id)
                      or exists (select 1 from standing_variant v
                                 where v.certificate_id = s.id and v.variant_id = hit.variant_id))) as covered
            from (
                select p.id, p.code, p.name, i.valid_from, i.valid_until,
                       cast(null as uuid) as variant_id, cast(null as text) as variant_name
                from product p join product_identifier i on i.product_id = p.id
                where i.scheme = :scheme and i.value = :value and %1$s
                union all
                select p.id, p.code, p.name, v.valid_from, v.valid_until, v.id, v.name
                from product p join product_variant v on v.product_id = p.id
                where :scheme = 'GTIN' and v.gtin = :value and %1$s) hit
            where cast(:after as text) is null or hit.id || coalesce(cast(hit.variant_id as text), '') > :after
            order by hit.id || coalesce(cast(hit.variant_id as text), '')
            """;

    private final EntityManager database;
    private final Visibility visibility;
    private final Clock clock;

    IdentifierSearch(EntityManager database, Visibility visibility, Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.clock = clock;
    }

    Page<IdentifierHit> of(IdentifierPage query) {
        var cursor = query.cursor();
        var statement =
                database.createNativeQuery(HITS.formatted(visibility.seen()), Tuple.class)
                        .setParameter("today", VietnamTime.today(clock))
                        .setParameter("scheme", Objects.requireNonNull(query.scheme).name())
                        .setParameter(
                                "value", VietnameseText.clean(Objects.requireNonNull(query.value)))
                        .setParameter("after", cursor == null ? null : cursor.text(0));
        visibility.values().forEach(statement::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> found = statement.setMaxResults(query.fetch()).getResultList();
        var rows = found.stream().map(IdentifierSearch::row).toList();
        return Page.of(rows, query, IdentifierSearch::position, row -> row);
    }

    private static Cursor position(IdentifierHit hit) {
        return Cursor.of(
                hit.productId() + (hit.variantId() == null ? "" : hit.variantId().toString()));
    }

    private static IdentifierHit row(Tuple tuple) {
        return new IdentifierHit(
                tuple.get("id", UUID.class),
                tuple.get("code", String.class),
                tuple.get("name", String.class),
                tuple.get("valid_from", LocalDate.class),
                tuple.get("valid_until", LocalDate.class),
                tuple.get("variant_id", UUID.class),
                tuple.get("variant_name", String.class),
                tuple.get("covered", Boolean.class));
    }
}
