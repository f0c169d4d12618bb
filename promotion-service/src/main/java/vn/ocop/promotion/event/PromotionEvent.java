package vn.ocop.promotion.event;

import static vn.ocop.promotion.event.EventProblems.ATTENDANCES_NOT_COUNTED;
import static vn.ocop.promotion.event.EventProblems.EVENT_NOT_PLANNED;
import static vn.ocop.promotion.event.EventProblems.HELD_OUTSIDE_DAYS;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;

/** A promotion event: planned, then held or cancelled. */
@Entity
@Table(name = "promotion_event")
public class PromotionEvent {
    @Id private UUID id;

    @Column private long revision;

    @Enumerated(EnumType.STRING)
    @Column
    private EventKind kind;

    @Column private String name;
    @Column private String search;
    @Embedded private Place place;
    @Column private @Nullable String venue;
    @Column private String organiser;
    @Embedded private EventDays days;

    @Enumerated(EnumType.STRING)
    @Column
    private EventState state;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column private @Nullable Long attendances;

    @Column(name = "cancelled_for")
    private @Nullable String cancelledFor;

    @Column private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PromotionEvent() {}

    PromotionEvent(
            UUID id, NewPromotionEvent request, Place place, boolean demonstration, Instant now) {
        this.id = id;
        this.revision = 1;
        this.kind = request.kind();
        this.name = VietnameseText.clean(request.name());
        this.search = VietnameseText.fold(name);
        this.place = place;
        this.venue = request.venue() == null ? null : VietnameseText.clean(request.venue());
        this.organiser = VietnameseText.clean(request.organiser());
        this.days = new EventDays(request.firstDay(), request.lastDay());
        this.state = EventState.PLANNED;
        this.demonstration = demonstration;
        this.createdAt = now;
    }

    void hold(LocalDate on, @Nullable Long counted) {
        mustBePlanned();
        if (!days.contain(on)) {
            throw Refusal.of(HELD_OUTSIDE_DAYS);
        }
        if (counted != null && !kind.countsAttendances()) {
            throw Refusal.of(ATTENDANCES_NOT_COUNTED);
        }
        state = EventState.HELD;
        heldOn = on;
        attendances = counted;
        revision++;
    }

    void cancel(String reason) {
        mustBePlanned();
        state = EventState.CANCELLED;
        cancelledFor = reason;
        revision++;
    }

    void mustBePlanned() {
        if (state != EventState.PLANNED) {
            throw Refusal.of(EVENT_NOT_PLANNED);
        }
    }

    public UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    public EventKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Place place() {
        return place;
    }

    @Nullable String venue() {
        return venue;
    }

    String organiser() {
        return organiser;
    }

    public EventDays days() {
        return days;
    }

    public EventState state() {
        return state;
    }

    @Nullable LocalDate heldOn() {
        return heldOn;
    }

    @Nullable Long attendances() {
        return attendances;
    }

    @Nullable String cancelledFor() {
        return cancelledFor;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
