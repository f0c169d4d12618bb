package vn.ocop.promotion.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.place.Place;

/** What this service reads out of a product's event. */
public record KnownProduct(
        UUID id,
        String code,
        String name,
        @Nullable UUID producerId,
        String unit,
        String areaPath,
        @Nullable String oldPath,
        boolean unitResolved,
        boolean published,
        boolean demonstration) {

    /** Where the product belongs, and with it what is recorded about it. */
    public Place place() {
        return new Place(unit, null, areaPath, oldPath, unitResolved);
    }
}
