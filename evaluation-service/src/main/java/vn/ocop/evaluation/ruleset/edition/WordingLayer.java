package vn.ocop.evaluation.ruleset.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.document.WordingsDocument;

/** Wordings that replaced those of one revision of a rule set. */
@Entity
@Table(name = "rule_set_wording")
@IdClass(WordingLayer.Key.class)
class WordingLayer {

    /** A revision of a rule set. */
    record Key(String ruleSet, long edition) implements Serializable {

        static Key of(RuleSet ruleSet) {
            return new Key(ruleSet.id(), ruleSet.revision());
        }
    }

    @Id
    @Column(name = "rule_set")
    String ruleSet;

    @Id long edition;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    WordingsDocument wordings;

    @Column(name = "changed_at")
    Instant changedAt;

    protected WordingLayer() {}

    WordingLayer(Key key, int revision, WordingsDocument wordings, Instant now) {
        this.ruleSet = key.ruleSet();
        this.edition = key.edition();
        this.revision = revision;
        this.wordings = wordings;
        this.changedAt = now;
    }

    void change(WordingsDocument other, Instant now) {
        wordings = other;
        revision++;
        changedAt = now;
    }
}
