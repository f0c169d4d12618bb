package vn.ocop.evaluation.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.AgendaDossier;
import vn.ocop.platform.problem.Refusal;

/** One dossier on the agenda of a session. */
@Entity
@Table(name = "session_item")
class Item {

    @Id UUID id;

    @Column(name = "session_id")
    UUID sessionId;

    int position;

    @Column(name = "dossier_id")
    UUID dossierId;

    @Column(name = "product_id")
    UUID productId;

    @Column(name = "rule_set")
    String ruleSet;

    /** Fixed when scoring opens: an erratum in between does not change what is being judged. */
    @Column(name = "rule_set_revision")
    @Nullable Long ruleSetRevision;

    @Column(name = "product_set")
    String productSet;

    @Enumerated(EnumType.STRING)
    ItemState state = ItemState.SCHEDULED;

    @Column(name = "scoring_round")
    int scoringRound = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ScoringRound> rounds = List.of();

    @Column(name = "reason_needed")
    boolean reasonNeeded;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "advisory_report")
    @Nullable AdvisoryReport advisoryReport;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "site_visit")
    @Nullable SiteVisit siteVisit;

    /** The frozen explanation, byte for byte, and its hash. */
    @Nullable String explanation;

    @Nullable String sha256;

    @Column(name = "confirmed_by")
    @Nullable String confirmedBy;

    @Column(name = "confirmed_on")
    @Nullable LocalDate confirmedOn;

    @Nullable String reason;

    protected Item() {}

    Item(UUID id, UUID sessionId, int position, AgendaDossier dossier) {
        this.id = id;
        this.sessionId = sessionId;
        this.position = position;
        this.dossierId = dossier.id();
        this.productId = dossier.productId();
        this.ruleSet = dossier.ruleSet();
        this.productSet = dossier.productSet();
    }

    /** The first opening fixes the revision, on site or in the session. */
    void judgeUnder(long revision) {
        if (ruleSetRevision == null) {
            ruleSetRevision = revision;
        }
    }

    void mustBe(ItemState needed) {
        if (state != needed) {
            throw Refusal.of(SessionProblems.WRONG_ORDER, SessionProblems.stands(needed, state));
        }
    }

    /** Whether the sheets of a round may be read by those of the session. */
    boolean isClosed(int round) {
        return rounds.stream().anyMatch(closed -> closed.number() == round);
    }

    void closeRound(ScoringRound round) {
        rounds = Stream.concat(rounds.stream(), Stream.of(round)).toList();
    }

    void nextRound() {
        scoringRound++;
    }

    void close(FrozenText frozen, boolean needsReason) {
        explanation = frozen.text();
        sha256 = frozen.sha256();
        reasonNeeded = needsReason;
        state = ItemState.CLOSED;
    }

    void confirm(String person, LocalDate on, @Nullable String because) {
        confirmedBy = person;
        confirmedOn = on;
        reason = because;
        state = ItemState.CONFIRMED;
    }

    void defer(String because) {
        reason = because;
        state = ItemState.DEFERRED;
    }
}
