package vn.ocop.promotion.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.promotion.standing.KnownProduct;

/** The listings. */
@ApplicationScoped
class ListingRepository implements PanacheRepositoryBase<Listing, UUID> {

    Optional<Listing> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Listing> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Listing listing) {
        persist(listing);
        flush();
    }

    /** What is recorded about a product follows it to another unit. */
    void follow(@Observes KnownProduct product) {
        update("place = ?1 where productId = ?2", product.place(), product.id());
    }
}
