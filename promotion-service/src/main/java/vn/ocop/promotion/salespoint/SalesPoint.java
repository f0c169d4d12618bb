package vn.ocop.promotion.salespoint;

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
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.promotion.days.Days;

/** A place where OCOP products are shown and sold. */
@Entity
@Table(name = "sales_point")
class SalesPoint {
    @Id private UUID id;

    @Column private long revision;

    @Enumerated(EnumType.STRING)
    @Column
    private SalesPointKind kind;

    @Column private String name;
    @Column private String search;
    @Embedded private Place place;
    @Column private @Nullable String address;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Embedded private @Nullable DecidingDocument decidingDocument;
    @Column private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected SalesPoint() {}

    SalesPoint(NewSalesPoint request, Place place, boolean demonstration, Instant now) {
        this.id = Ids.next();
        this.revision = 1;
        this.kind = request.kind();
        this.name = VietnameseText.clean(request.name());
        this.search = VietnameseText.fold(name);
        this.place = place;
        this.address = request.address() == null ? null : VietnameseText.clean(request.address());
        this.openedOn = request.openedOn();
        this.decidingDocument = request.decidingDocument();
        this.demonstration = demonstration;
        this.createdAt = now;
    }

    void close(LocalDate on) {
        mustBeOpen();
        Days.mustNotPrecede(openedOn, "/closedOn", on);
        closedOn = on;
        revision++;
    }

    void mustBeOpen() {
        if (closedOn != null) {
            throw Refusal.of(SalesPointProblems.ALREADY_CLOSED);
        }
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    SalesPointKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    @Nullable String address() {
        return address;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    @Nullable DecidingDocument decidingDocument() {
        return decidingDocument;
    }

    boolean isDemonstration() {
        return demonstration;
    }
}
