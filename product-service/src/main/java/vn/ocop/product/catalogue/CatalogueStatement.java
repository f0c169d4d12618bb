package vn.ocop.product.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.platform.place.AreaCondition;
import vn.ocop.platform.unit.AreaPath;

/**
 * The statement behind the catalogue: the products that fit, each with the certificate that tells
 * its standing today. All values travel as parameters.
 */
final class CatalogueStatement {

    private static final String HITS =
            """
            with hit as (
                select p.id, p.code, p.name, maker.name as producer_name, p.area_path, p.product_group, p.product_set,
                       p.published, p.demonstration,
                       coalesce(c.validity, 'NONE') as validity,
                       case when c.validity = 'IN_FORCE' then c.stars end as stars,
                       c.last_day, %s as rank
                from product p
                left join producer maker on maker.id = p.producer_id
                left join lateral (
                    select s.stars, coalesce(t.validity, 'UNKNOWN') as validity,
                           coalesce(s.extended_until, s.printed_last_day, s.last_day) as last_day
                    from standing s
                    left join standing_period t on t.certificate_id = s.id
                         and (t.from_day is null or t.from_day <= :today)
                         and (t.until_day is null or t.until_day > :today)
                    where s.product_id = p.id and coalesce(s.stars, 3) >= 3
                          and (not :publicly or coalesce(t.validity, 'UNKNOWN') <> 'NOT_YET_IN_FORCE')
                    order by case coalesce(t.validity, 'UNKNOWN')
                                 when 'IN_FORCE' then 0 when 'NOT_YET_IN_FORCE' then 1 when 'UNKNOWN' then 2 else 3 end,
                             s.first_day desc nulls last, s.id desc
                    limit 1) c on true
                where %s)
            """;
    private static final String LEGAL_FORM =
            """
            coalesce((select f.legal_form from producer_legal_form f where f.producer_id = p.producer_id
                      and (f.valid_from is null or f.valid_from <= :today)
                      and (f.valid_until is null or f.valid_until >= :today)), 'UNKNOWN') in (:forms)""";

    private final List<String> ofProduct = new ArrayList<>();
    private final List<String> ofStanding = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String rank = "0";

    CatalogueStatement(LocalDate today, boolean publicly) {
        values.put("today", today);
        values.put("publicly", publicly);
    }

    CatalogueStatement seen(String condition, Map<String, Object> parameters) {
        ofProduct.add(condition);
        values.putAll(parameters);
        return this;
    }

    void search(SearchText text) {
        ofProduct.add(text.condition());
        if (!text.folded().isEmpty()) {
            rank = text.rank();
            values.putAll(text.values());
        }
    }

    void lyingIn(List<AreaPath> areas) {
        ofProduct.add(AreaCondition.on("p.area_path", "p.old_path", areas));
    }

    void madeBy(List<String> forms) {
        ofProduct.add(LEGAL_FORM);
        values.put("forms", forms);
    }

    /** A sector finds its groups. */
    void ofGroups(List<String> groups) {
        var any = new ArrayList<String>();
        for (int i = 0; i < groups.size(); i++) {
            any.add("p.product_group = :group" + i + " or p.product_group like :below" + i);
            values.put("group" + i, groups.get(i));
            values.put("below" + i, groups.get(i) + ".%");
        }
        ofProduct.add("(" + String.join(" or ", any) + ")");
    }

    void starred(List<Integer> stars) {
        ofStanding.add("hit.stars in (:stars)");
        values.put("stars", stars);
    }

    void standing(List<String> validities) {
        ofStanding.add("hit.validity in (:validities)");
        values.put("validities", validities);
    }

    /** The hits, then what is wanted of them. */
    String sql(String select, String rest) {
        return HITS.formatted(rank, String.join(" and ", ofProduct))
                + select
                + " from hit where "
                + (ofStanding.isEmpty() ? "true" : String.join(" and ", ofStanding))
                + rest;
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
