package vn.ocop.evaluation.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.text.VietnameseText;

/** A filter as conditions of a query over certificates {@code c} and their periods {@code p}. */
record CertificateConditions(List<String> texts, Map<String, Object> values) {

    static final String FROM =
            """
            from Certificate c join CertificatePeriod p on p.certificateId = c.id
              and (p.fromDay is null or p.fromDay <= :day) and (p.untilDay is null or p.untilDay > :day)
            """;

    /**
     * @param visible what the caller may see
     * @param areas where the units asked for lie; {@code null} for everywhere
     */
    static CertificateConditions of(
            CertificateFilter filter, LocalDate day, String visible, @Nullable String areas) {
        var where = new CertificateConditions(new ArrayList<>(List.of(visible)), new HashMap<>());
        where.values.put("day", day);
        where.oneOf("c.holding.productId", "products", filter.products);
        where.oneOf("c.holding.holderId", "producers", filter.producers);
        where.oneOf("c.award.stars", "stars", filter.stars);
        where.oneOf("p.validity", "validities", filter.validities);
        where.oneOf("p.renewalPhase", "phases", filter.phases);
        where.given("c.lastDay >= :validToFrom", "validToFrom", filter.validToFrom);
        where.given("c.lastDay <= :validToUntil", "validToUntil", filter.validToUntil);
        where.given("c.award.decisionNumber = :number", "number", cleaned(filter.decisionNumber));
        where.given("c.historical = :historical", "historical", filter.historical);
        if (areas != null) {
            where.texts.add(areas);
        }
        return where;
    }

    CertificateConditions copy() {
        return new CertificateConditions(new ArrayList<>(texts), new HashMap<>(values));
    }

    String where() {
        return "where " + String.join(" and ", texts);
    }

    void given(String text, String name, @Nullable Object value) {
        if (value != null) {
            texts.add(text);
            values.put(name, value);
        }
    }

    private static @Nullable String cleaned(@Nullable String number) {
        return number == null ? null : VietnameseText.clean(number);
    }

    private void oneOf(String field, String name, List<?> some) {
        given(field + " in :" + name, name, some.isEmpty() ? null : some);
    }
}
