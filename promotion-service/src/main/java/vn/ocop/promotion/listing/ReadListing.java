package vn.ocop.promotion.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.promotion.standing.KnownProduct;
import vn.ocop.promotion.standing.Standings;

/** Shows a listing. */
@ApplicationScoped
class ReadListing {

    private final ListingRepository listings;
    private final ListingAccess access;
    private final Standings standings;
    private final Clock clock;

    ReadListing(
            ListingRepository listings, ListingAccess access, Standings standings, Clock clock) {
        this.listings = listings;
        this.access = access;
        this.standings = standings;
        this.clock = clock;
    }

    ListingView view(UUID id) {
        return view(access.visible(listings.known(id), VietnamTime.today(clock)));
    }

    ListingView view(Listing listing) {
        var name = standings.findProduct(listing.productId()).map(KnownProduct::name).orElse(null);
        return ListingView.of(listing, name, VietnamTime.today(clock));
    }
}
