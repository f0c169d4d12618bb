package vn.ocop.promotion.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import vn.ocop.promotion.standing.KnownProduct;

/** An offer of a product on a marketplace, recorded by an officer or by the marketplace itself. */
@Entity
@Table(name = "listing")
class Listing {
    @Id private UUID id;

    @Column private long revision;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "producer_id")
    private @Nullable UUID producerId;

    @Column private String marketplace;

    @Column(name = "marketplace_key")
    private String marketplaceKey;

    @Column private String url;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Column(name = "delisted_on")
    private @Nullable LocalDate delistedOn;

    @Column private @Nullable String partner;
    @Embedded private Place place;
    @Column private boolean demonstration;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Listing() {}

    Listing(NewListing request, KnownProduct product, @Nullable String partner, Instant now) {
        this.id = Ids.next();
        this.revision = 1;
        this.productId = product.id();
        this.producerId = product.producerId();
        this.marketplace = VietnameseText.clean(request.marketplace());
        this.marketplaceKey = VietnameseText.fold(marketplace);
        this.url = request.url();
        this.listedOn = request.listedOn();
        this.partner = partner;
        this.place = product.place();
        this.demonstration = product.demonstration();
        this.createdAt = now;
    }

    void delist(LocalDate on) {
        mustBeListed();
        Days.mustNotPrecede(listedOn, "/on", on);
        delistedOn = on;
        revision++;
    }

    void mustBeListed() {
        if (delistedOn != null) {
            throw Refusal.of(ListingProblems.ALREADY_DELISTED);
        }
    }

    boolean isOf(String subject) {
        return subject.equals(partner);
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    UUID productId() {
        return productId;
    }

    @Nullable UUID producerId() {
        return producerId;
    }

    String marketplace() {
        return marketplace;
    }

    String url() {
        return url;
    }

    LocalDate listedOn() {
        return listedOn;
    }

    @Nullable LocalDate delistedOn() {
        return delistedOn;
    }

    Place place() {
        return place;
    }

    boolean isDemonstration() {
        return demonstration;
    }
}
