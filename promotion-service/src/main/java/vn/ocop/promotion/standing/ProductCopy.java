package vn.ocop.promotion.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.text.VietnameseText;

/** The copy of a product. */
@Entity
@Table(name = "product_copy")
class ProductCopy {
    @Id private UUID id;

    @Column private String code;
    @Column private String name;
    @Column private String search;

    @Column(name = "producer_id")
    private @Nullable UUID producerId;

    @Embedded private Place place;
    @Column private boolean published;
    @Column private boolean demonstration;

    @SuppressWarnings("NullAway.Init")
    protected ProductCopy() {}

    @SuppressWarnings("NullAway.Init")
    ProductCopy(KnownProduct state) {
        this.id = state.id();
        take(state);
    }

    /** Becomes what the event says. */
    final void take(KnownProduct state) {
        code = state.code();
        name = state.name();
        search = VietnameseText.fold(name);
        producerId = state.producerId();
        place = state.place();
        published = state.published();
        demonstration = state.demonstration();
    }

    KnownProduct known() {
        return new KnownProduct(
                id,
                code,
                name,
                producerId,
                place.unit(),
                place.areaPath(),
                place.oldPath(),
                place.unitResolved(),
                published,
                demonstration);
    }
}
