package vn.ocop.evaluation.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.evaluation.dossier.ConfirmedResult;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Refusal;

/** One review of a confirmed result. */
@Entity
@Table(name = "review")
class Review {

    @Id UUID id;
    long revision;

    @Column(name = "dossier_id")
    UUID dossierId;

    @Column(name = "product_id")
    UUID productId;

    @Column(name = "producer_id")
    UUID producerId;

    @Enumerated(EnumType.STRING)
    ReviewKind kind;

    @Enumerated(EnumType.STRING)
    ReviewState state = ReviewState.OPEN;

    @Enumerated(EnumType.STRING)
    Tier level;

    @Column(name = "area_path")
    String areaPath;

    @JdbcTypeCode(SqlTypes.JSON)
    Letter letter;

    @Column(name = "grounds")
    String grounds;

    /** Hash of the result that is looked at. */
    @Column(name = "result_sha256")
    String resultSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Letter outcome;

    @Nullable String reason;

    /** Hash of the result that replaces it. */
    @Column(name = "replaced_by")
    @Nullable String replacedBy;

    @Column(name = "decided_on")
    @Nullable LocalDate decidedOn;

    @Column(name = "created_at")
    Instant createdAt;

    protected Review() {}

    Review(UUID id, ReviewKind kind, ConfirmedResult of, Letter letter, Instant now) {
        this.id = id;
        this.revision = 1;
        this.kind = kind;
        this.dossierId = of.dossierId();
        this.productId = of.productId();
        this.producerId = of.producerId();
        this.level = of.result().level();
        this.areaPath = of.areaPath();
        this.resultSha256 = of.result().sha256();
        this.letter = letter;
        this.createdAt = now;
    }

    void orderRepeat(@Nullable Letter by, @Nullable String because, LocalDate on) {
        settle(ReviewState.REPEAT_ORDERED, by, because, on);
    }

    void dismiss(Letter by, String because, LocalDate on) {
        settle(ReviewState.DISMISSED, by, because, on);
    }

    void withdraw(String because, LocalDate on) {
        settle(ReviewState.WITHDRAWN, null, because, on);
    }

    /** A council has come to another result. */
    void repeated(String sha256) {
        replacedBy = sha256;
        state = ReviewState.REPEATED;
        revision++;
    }

    private void settle(
            ReviewState next, @Nullable Letter by, @Nullable String because, LocalDate on) {
        mustBeOpen();
        state = next;
        outcome = by;
        reason = because;
        decidedOn = on;
        revision++;
    }

    void mustBeOpen() {
        if (state != ReviewState.OPEN) {
            throw Refusal.of(ReviewProblems.NOT_OPEN, stands());
        }
    }

    Text stands() {
        return Text.of(
                "Việc xem xét lại đã: " + state.label().vi(),
                "The review is no longer open: " + state.label().en());
    }
}
