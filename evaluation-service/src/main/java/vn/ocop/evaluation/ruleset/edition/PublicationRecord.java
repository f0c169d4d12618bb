package vn.ocop.evaluation.ruleset.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;

/** Writes down who changed the law as data, and lets this instance look for it. */
@ApplicationScoped
class PublicationRecord {

    private static final String COUNTRY = "VN";

    private final Changes changes;
    private final PublishedEditions shelves;

    PublicationRecord(Changes changes, PublishedEditions shelves) {
        this.changes = changes;
        this.shelves = shelves;
    }

    void of(String action, Edition edition) {
        note(
                action,
                edition.id,
                Map.of(
                        "ruleSet", edition.ruleSet,
                        "ruleSetRevision", edition.edition,
                        "hash", edition.hash));
    }

    void published(String action, Edition edition) {
        of(action, edition);
        shelves.expectChange();
    }

    void reworded(WordingLayer layer) {
        note(
                "RuleSetReworded",
                null,
                Map.of(
                        "ruleSet", layer.ruleSet,
                        "ruleSetRevision", layer.edition,
                        "state", layer.wordings.state().name()));
        shelves.expectChange();
    }

    private void note(String action, @Nullable UUID id, Map<String, Object> details) {
        changes.note(new AuditNote(action, "rule-set", id, COUNTRY, details));
    }
}
