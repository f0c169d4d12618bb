package vn.ocop.promotion.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;
import vn.ocop.promotion.rows.Rows;
import vn.ocop.promotion.standing.KnownProduct;
import vn.ocop.promotion.standing.Standings;

/**
 * Who sees and who keeps listings: officers those of their area, a partner its own, everybody those
 * of public products.
 */
@ApplicationScoped
class ListingAccess {

    private final Standings standings;
    private final Caller caller;

    ListingAccess(Standings standings, Caller caller) {
        this.standings = standings;
        this.caller = caller;
    }

    /** The product that the caller may list. */
    KnownProduct listable(UUID productId, LocalDate today) {
        if (!isOfficer()) {
            return standings.publicProduct(productId, today, "/productId");
        }
        return standings.productIn(caller.scope(), productId, "/productId");
    }

    /** The partner that a listing made by the caller belongs to. */
    @Nullable String partner() {
        return isOfficer() ? null : caller.subject();
    }

    Listing keepable(Optional<Listing> found) {
        return found.filter(this::keeps).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    Listing visible(Optional<Listing> found, LocalDate today) {
        return found.filter(listing -> sees(listing, today))
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** The same as a condition of the list. */
    void restrict(Rows rows, LocalDate today) {
        var byOffice = readsByOffice() ? caller.scope().condition("l.area_path") : "1 = 0";
        var own = caller.has(Roles.PARTNER) ? "l.partner = :partner" : "1 = 0";
        rows.where("product_is_public(l.product_id, :today) or " + byOffice + " or " + own)
                .with("today", today);
        if (caller.has(Roles.PARTNER)) {
            rows.with("partner", caller.subject());
        }
    }

    private boolean keeps(Listing listing) {
        return isOfficer() ? caller.covers(listing.place().area()) : listing.isOf(caller.subject());
    }

    private boolean sees(Listing listing, LocalDate today) {
        return (readsByOffice() && caller.covers(listing.place().area()))
                || (caller.has(Roles.PARTNER) && listing.isOf(caller.subject()))
                || standings.isPublic(listing.productId(), today);
    }

    private boolean isOfficer() {
        return caller.has(Roles.PROMOTION_OFFICER);
    }

    private boolean readsByOffice() {
        return Stream.of(Roles.PROMOTION_OFFICER, Roles.AUDITOR).anyMatch(caller::has);
    }
}
