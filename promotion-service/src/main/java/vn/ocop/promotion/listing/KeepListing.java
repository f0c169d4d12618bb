package vn.ocop.promotion.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.promotion.days.Days;

/** Records that a product was listed on a marketplace, or delisted. */
@ApplicationScoped
class KeepListing {

    private final ListingRepository listings;
    private final ListingAccess access;
    private final Changes changes;
    private final Clock clock;

    KeepListing(ListingRepository listings, ListingAccess access, Changes changes, Clock clock) {
        this.listings = listings;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    Listing listed(NewListing request) {
        var today = VietnamTime.today(clock);
        var product = access.listable(request.productId(), today);
        Days.mustHaveCome(today, "/listedOn", request.listedOn());
        var listing = new Listing(request, product, access.partner(), clock.instant());
        listings.add(listing);
        tell(ListingEvents.PUBLISHED, listing);
        return listing;
    }

    Listing delisted(UUID id, @Nullable String ifMatch, NewDelisting request) {
        var listing = access.keepable(listings.forChange(id));
        IfMatch.require(ifMatch, listing.revision());
        listing.mustBeListed();
        Days.mustHaveCome(VietnamTime.today(clock), "/on", request.on());
        listing.delist(request.on());
        listings.flush();
        tell(ListingEvents.DELISTED, listing);
        return listing;
    }

    private void tell(EventType fact, Listing listing) {
        changes.record(
                Change.of(
                        fact,
                        listing.id(),
                        listing.revision(),
                        listing.place().areaPath(),
                        ListingEventState.of(listing)));
    }
}
