package vn.ocop.evaluation.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.edition.AffectedResult;
import vn.ocop.evaluation.ruleset.edition.JudgedResults;
import vn.ocop.platform.security.Caller;

/** Finds the frozen results under a revision of a rule set that was corrected later. */
@ApplicationScoped
class JudgedItems implements JudgedResults {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final EntityManager database;
    private final ObjectMapper json;
    private final Caller caller;

    JudgedItems(EntityManager database, ObjectMapper json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    @Override
    public List<AffectedResult> under(
            String ruleSet,
            Collection<String> productSets,
            Collection<String> hashes,
            @Nullable UUID after,
            int fetch) {
        return database.createQuery(
                        "select i from Item i where i.ruleSet = :ruleSet and i.productSet in :sets"
                                + " and i.explanation is not null and"
                                + " sql('cast(? as jsonb) ->> ''ruleSetHash''', i.explanation)"
                                + " in :hashes and"
                                + " i.id < :after and i.sessionId in (select s.id from Session s where "
                                + caller.scope().condition("s.areaPath")
                                + ") order by i.id desc",
                        Item.class)
                .setParameter("ruleSet", ruleSet)
                .setParameter("sets", productSets)
                .setParameter("hashes", hashes)
                .setParameter("after", after == null ? NEWEST : after)
                .setMaxResults(fetch)
                .getResultStream()
                .map(this::affected)
                .toList();
    }

    private AffectedResult affected(Item item) {
        return new AffectedResult(
                item.dossierId,
                item.sessionId,
                item.id,
                item.productSet,
                frozen(item).path("ruleSetHash").asText(),
                item.confirmedOn);
    }

    private JsonNode frozen(Item item) {
        try {
            return json.readTree(item.explanation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
