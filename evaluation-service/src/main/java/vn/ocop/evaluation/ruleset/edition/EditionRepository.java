package vn.ocop.evaluation.ruleset.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    Optional<Edition> draft(String ruleSet) {
        return find("ruleSet = ?1 and state = ?2", ruleSet, EditionState.DRAFT)
                .firstResultOptional();
    }

    /** The newest edition, locked: publications and errata of one rule set take turns. */
    Optional<Edition> newestForChange(String ruleSet) {
        return find("ruleSet = ?1 order by edition desc", ruleSet)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Edition> drafts() {
        return list("state = ?1 order by ruleSet", EditionState.DRAFT);
    }

    List<Edition> published() {
        return list("state = ?1 order by ruleSet, edition", EditionState.PUBLISHED);
    }

    List<Edition> errata(String ruleSet) {
        return list("ruleSet = ?1 and erratum is not null order by edition", ruleSet);
    }

    List<WordingLayer> wordings() {
        return getEntityManager()
                .createQuery("from WordingLayer", WordingLayer.class)
                .getResultList();
    }

    /** The layer of one revision, locked. */
    @Nullable WordingLayer layer(WordingLayer.Key key) {
        return getEntityManager().find(WordingLayer.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    void keep(WordingLayer layer) {
        getEntityManager().persist(layer);
        flush();
    }

    /** What changes whenever something is published or reworded. */
    String mark() {
        return (String)
                getEntityManager()
                        .createNativeQuery(
                                """
                                select (select count(*) from rule_set_edition where state = 'PUBLISHED')
                                    || '/' || (select coalesce(sum(revision), 0) from rule_set_wording)\
                                """,
                                String.class)
                        .getSingleResult();
    }
}
