package vn.ocop.promotion.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.promotion.days.Days;
import vn.ocop.promotion.money.Money;
import vn.ocop.promotion.standing.KnownProduct;

/** A memorandum or contract between a producer and a buyer, with what was delivered under it. */
@Entity
@Table(name = "agreement")
class Agreement {
    @Id private UUID id;

    @Column private long revision;

    @Enumerated(EnumType.STRING)
    @Column
    private AgreementKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "product_ids")
    private List<UUID> productIds;

    @Column(name = "producer_id")
    private UUID producerId;

    @Embedded private Buyer buyer;

    @Column(name = "buyer_search")
    private String buyerSearch;

    @Column(name = "event_id")
    private @Nullable UUID eventId;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
    private @Nullable Money value;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column
    private AgreementState state;

    @Column(name = "terminated_on")
    private @Nullable LocalDate terminatedOn;

    @Column(name = "terminated_for")
    private @Nullable String terminatedFor;

    @ElementCollection
    @CollectionTable(name = "agreement_delivery", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Delivery> deliveries = new ArrayList<>();

    @Embedded private Place place;
    @Column private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    Agreement(NewAgreement request, List<KnownProduct> products, Instant now) {
        this.id = Ids.next();
        this.revision = 1;
        this.kind = request.kind();
        this.productIds = products.stream().map(KnownProduct::id).toList();
        this.producerId = request.producerId();
        this.buyer = request.buyer().cleaned();
        this.buyerSearch = VietnameseText.fold(buyer.name());
        this.eventId = request.eventId();
        this.value = request.value();
        this.signedOn = request.signedOn();
        this.until = request.until();
        this.state = AgreementState.SIGNED;
        this.place = products.getFirst().place();
        this.demonstration = products.stream().anyMatch(KnownProduct::demonstration);
        this.createdAt = now;
    }

    void deliver(Delivery delivery) {
        mustStand();
        if (kind == AgreementKind.MEMORANDUM) {
            throw Refusal.of(AgreementProblems.NOT_A_CONTRACT);
        }
        Days.mustNotPrecede(signedOn, "/on", delivery.on());
        deliveries.add(delivery);
        revision++;
    }

    void terminate(LocalDate on, String reason) {
        mustStand();
        Days.mustNotPrecede(signedOn, "/on", on);
        state = AgreementState.TERMINATED;
        terminatedOn = on;
        terminatedFor = reason;
        revision++;
    }

    void mustStand() {
        if (state == AgreementState.TERMINATED) {
            throw Refusal.of(AgreementProblems.AGREEMENT_TERMINATED);
        }
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    AgreementKind kind() {
        return kind;
    }

    List<UUID> productIds() {
        return List.copyOf(productIds);
    }

    UUID producerId() {
        return producerId;
    }

    Buyer buyer() {
        return buyer;
    }

    @Nullable UUID eventId() {
        return eventId;
    }

    @Nullable Money value() {
        return value;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable LocalDate until() {
        return until;
    }

    AgreementState state() {
        return state;
    }

    @Nullable LocalDate terminatedOn() {
        return terminatedOn;
    }

    @Nullable String terminatedFor() {
        return terminatedFor;
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** The value delivered so far; null while nothing was. */
    @Nullable Money delivered() {
        return deliveries.isEmpty()
                ? null
                : Money.dong(deliveries.stream().mapToLong(one -> one.amount().amount()).sum());
    }

    Place place() {
        return place;
    }

    boolean isDemonstration() {
        return demonstration;
    }
}
