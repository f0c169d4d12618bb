package vn.ocop.promotion.participation;

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
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.AreaPath;
import vn.ocop.promotion.event.PromotionEvent;
import vn.ocop.promotion.standing.Certificate;
import vn.ocop.promotion.standing.KnownProduct;

/**
 * A product's part in a promotion event. It belongs to the area of the product and of the event.
 */
@Entity
@Table(name = "participation")
public class Participation {
    @Id private UUID id;

    @Column private long revision;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "event_area_path")
    private String eventAreaPath;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "producer_id")
    private @Nullable UUID producerId;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @Column private @Nullable Integer stars;
    @Column private @Nullable String booth;

    @Enumerated(EnumType.STRING)
    @Column
    private ParticipationState state;

    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    @Embedded private Place place;
    @Column private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(
            PromotionEvent event,
            KnownProduct product,
            Certificate certificate,
            @Nullable String booth,
            Instant now) {
        this.id = Ids.next();
        this.revision = 1;
        this.eventId = event.id();
        this.eventAreaPath = event.place().areaPath();
        this.productId = product.id();
        this.producerId = product.producerId();
        this.certificateId = certificate.id();
        this.stars = certificate.stars();
        this.booth = booth;
        this.state = ParticipationState.ADMITTED;
        this.admittedOn = VietnamTime.dateOf(now);
        this.place = product.place();
        this.demonstration = product.demonstration() || event.isDemonstration();
        this.createdAt = now;
    }

    void withdraw() {
        mustBeAdmitted();
        state = ParticipationState.WITHDRAWN;
        revision++;
    }

    public void mustBeAdmitted() {
        if (state != ParticipationState.ADMITTED) {
            throw Refusal.of(ParticipationProblems.PARTICIPATION_WITHDRAWN);
        }
    }

    public UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    public UUID eventId() {
        return eventId;
    }

    AreaPath eventArea() {
        return AreaPath.parse(eventAreaPath);
    }

    public UUID productId() {
        return productId;
    }

    @Nullable UUID producerId() {
        return producerId;
    }

    UUID certificateId() {
        return certificateId;
    }

    @Nullable Integer stars() {
        return stars;
    }

    @Nullable String booth() {
        return booth;
    }

    ParticipationState state() {
        return state;
    }

    LocalDate admittedOn() {
        return admittedOn;
    }

    public Place place() {
        return place;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
