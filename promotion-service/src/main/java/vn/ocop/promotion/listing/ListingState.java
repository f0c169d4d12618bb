package vn.ocop.promotion.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** Whether a product is offered at an address on a day; follows from the dates. */
public enum ListingState implements Labelled {
    LISTED("Đang niêm yết", "Listed"),
    DELISTED("Đã gỡ", "Delisted");

    private final Text label;

    ListingState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    /** The day of delisting is the first on which it is not offered. */
    static ListingState on(LocalDate day, @Nullable LocalDate delistedOn) {
        return delistedOn == null || day.isBefore(delistedOn) ? LISTED : DELISTED;
    }

    @Override
    public Text label() {
        return label;
    }
}
