package vn.ocop.evaluation.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.ranking.Sheet;

/**
 * The sheet of one seat for one item and round (phiếu chấm). It is an aggregate of its own, with
 * its own revision, so that no tag of the session tells that somebody writes.
 */
@Entity
@Table(name = "score_sheet")
class ScoreSheet {

    @Id UUID id;
    long revision;

    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "scoring_round")
    int round;

    @Column(name = "seat_id")
    UUID seatId;

    @Column(name = "author")
    String author;

    @JdbcTypeCode(SqlTypes.JSON)
    SheetContent content;

    /** Goes into the hash, so that nobody finds the choices by trying. */
    @Column(name = "salt")
    String salt;

    @Column(name = "sealed_at")
    @Nullable Instant sealedAt;

    protected ScoreSheet() {}

    ScoreSheet(UUID id, Item item, UUID seatId, String author, SheetContent content) {
        this.id = id;
        this.revision = 1;
        this.itemId = item.id;
        this.round = item.scoringRound;
        this.seatId = seatId;
        this.author = author;
        this.content = content;
        this.salt = UUID.randomUUID().toString();
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    void write(SheetContent changed) {
        content = changed;
        revision++;
    }

    void seal(Instant now) {
        sealedAt = now;
        revision++;
    }

    Sheet sheet() {
        return content.sheet(author);
    }

    /** The same for the same content, whatever the order in which it was sent. */
    String sha256() {
        return FrozenText.sha256(
                salt
                        + new TreeMap<>(content.choices())
                        + content.knockOuts().stream().sorted().toList()
                        + content.stops().stream().sorted().toList()
                        + content.opinion());
    }
}
