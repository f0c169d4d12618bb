package vn.ocop.promotion.salespoint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** Whether a point of sale is open on a day; follows from its dates. */
public enum SalesPointState implements Labelled {
    OPEN("Đang hoạt động", "Open"),
    CLOSED("Đã đóng", "Closed");

    private final Text label;

    SalesPointState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    /** The day of closing is the first on which it is closed. */
    static SalesPointState on(LocalDate day, @Nullable LocalDate closedOn) {
        return closedOn == null || day.isBefore(closedOn) ? OPEN : CLOSED;
    }

    @Override
    public Text label() {
        return label;
    }
}
