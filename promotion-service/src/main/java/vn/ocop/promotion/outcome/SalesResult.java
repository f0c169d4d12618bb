package vn.ocop.promotion.outcome;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.promotion.money.Money;
import vn.ocop.promotion.participation.Participation;

/** What came of a participation: visits to the booth and sales over all days of the event. */
@Entity
@Table(name = "sales_result")
class SalesResult {
    @Id private UUID id;

    @Column private long revision;

    @Column(name = "participation_id")
    private UUID participationId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "product_id")
    private UUID productId;

    @Column private long visits;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "sales_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "sales_currency"))
    private Money sales;

    @Column private @Nullable String note;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected SalesResult() {}

    SalesResult(Participation participation, NewSalesResult figures, Instant now) {
        this.id = Ids.next();
        this.revision = 1;
        this.participationId = participation.id();
        this.eventId = participation.eventId();
        this.productId = participation.productId();
        this.visits = figures.visits();
        this.sales = figures.sales();
        this.note = text(figures.note());
        this.recordedOn = VietnamTime.dateOf(now);
        this.createdAt = now;
    }

    /** Puts right what was recorded wrongly; the audit entry keeps who did so and when. */
    void correct(NewSalesResult figures) {
        visits = figures.visits();
        sales = figures.sales();
        note = text(figures.note());
        revision++;
    }

    private static @Nullable String text(@Nullable String note) {
        return note == null ? null : VietnameseText.cleanText(note);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    UUID participationId() {
        return participationId;
    }

    UUID eventId() {
        return eventId;
    }

    UUID productId() {
        return productId;
    }

    long visits() {
        return visits;
    }

    Money sales() {
        return sales;
    }

    @Nullable String note() {
        return note;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }
}
