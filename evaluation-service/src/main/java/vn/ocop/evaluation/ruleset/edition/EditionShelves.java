package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.RuleSetShelf;
import vn.ocop.evaluation.ruleset.Wordings;
import vn.ocop.evaluation.ruleset.edition.WordingLayer.Key;

/** Reads the published rule sets from the database, apart from the caller's transaction. */
@ApplicationScoped
class EditionShelves {

    private final EditionRepository editions;

    EditionShelves(EditionRepository editions) {
        this.editions = editions;
    }

    @Transactional(TxType.REQUIRES_NEW)
    String mark() {
        return editions.mark();
    }

    @Transactional(TxType.REQUIRES_NEW)
    RuleSetShelf read(RuleSetShelf shipped) {
        List<RuleSet> all = new ArrayList<>(shipped.revisions());
        editions.published().forEach(edition -> all.add(edition.read()));
        Map<Key, Wordings> layers = new HashMap<>();
        editions.wordings()
                .forEach(
                        layer ->
                                layers.put(
                                        new Key(layer.ruleSet, layer.edition),
                                        layer.wordings.to(layer.revision)));
        return new RuleSetShelf(all.stream().map(one -> worded(one, layers)).toList());
    }

    private static RuleSet worded(RuleSet ruleSet, Map<Key, Wordings> layers) {
        Wordings layer = layers.get(Key.of(ruleSet));
        return layer == null ? ruleSet : ruleSet.worded(layer);
    }
}
