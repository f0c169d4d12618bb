package vn.ocop.evaluation.ruleset.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ruleset.RuleSet;
import vn.ocop.evaluation.ruleset.document.RuleSetDocument;
import vn.ocop.platform.problem.Refusal;

/** A draft, or a published revision of a rule set. */
@Entity
@Table(name = "rule_set_edition")
class Edition {

    @Id UUID id;

    @Column(name = "rule_set")
    String ruleSet;

    long edition;
    long revision;

    @Enumerated(EnumType.STRING)
    EditionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    RuleSetDocument document;

    String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Erratum erratum;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "published_at")
    @Nullable Instant publishedAt;

    protected Edition() {}

    Edition(UUID id, RuleSet ruleSet, RuleSetDocument document, Instant now) {
        this.id = id;
        this.ruleSet = ruleSet.id();
        this.edition = ruleSet.revision();
        this.revision = 1;
        this.state = EditionState.DRAFT;
        this.document = document;
        this.hash = ruleSet.hash();
        this.createdAt = now;
    }

    /** Puts another document in the place of the draft's. */
    void replace(RuleSet ruleSet, RuleSetDocument other) {
        mustBeDraft();
        document = other;
        hash = ruleSet.hash();
        revision++;
    }

    void publish(Instant now) {
        mustBeDraft();
        state = EditionState.PUBLISHED;
        publishedAt = now;
        revision++;
    }

    void correct(Erratum correction, Instant now) {
        erratum = correction;
        publish(now);
    }

    void mustBeDraft() {
        if (state != EditionState.DRAFT) {
            throw Refusal.of(EditionProblems.PUBLISHED);
        }
    }

    /** The rule set of a draft; its revision is what {@code If-Match} compares. */
    RuleSet asDraft() {
        return document.toRuleSet(revision, 1);
    }

    /** The rule set of the document. */
    RuleSet read() {
        return document.toRuleSet(edition, 1);
    }
}
