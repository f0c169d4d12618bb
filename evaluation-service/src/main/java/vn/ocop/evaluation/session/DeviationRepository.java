package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Compares members with their council over the last rounds of confirmed items. */
@ApplicationScoped
class DeviationRepository {

    private final EntityManager entities;

    DeviationRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<MemberDeviation> of(UUID councilId, int year) {
        List<?> rows =
                entities.createNativeQuery(
                                """
                        with sheet as (
                            select t.member, t.total::int as total,
                                   avg(t.total::int) over (partition by i.id) as council
                              from session_item i
                              join council_session s on s.id = i.session_id
                             cross join lateral jsonb_each_text(i.rounds -> -1 -> 'totals') as t (member, total)
                             where s.council_id = ?1 and s.round_year = ?2 and i.state = 'CONFIRMED')
                        select member, count(*), round(avg(total - council), 2),
                               round(avg(abs(total - council)), 2)
                          from sheet group by member order by member""",
                                Object[].class)
                        .setParameter(1, councilId)
                        .setParameter(2, year)
                        .getResultList();
        return rows.stream().map(row -> deviation((Object[]) row)).toList();
    }

    private static MemberDeviation deviation(Object[] row) {
        return new MemberDeviation(
                (String) row[0],
                ((Number) row[1]).longValue(),
                (BigDecimal) row[2],
                (BigDecimal) row[3]);
    }
}
