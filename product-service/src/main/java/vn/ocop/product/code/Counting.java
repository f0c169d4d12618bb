package vn.ocop.product.code;

import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.Labelled;

/** How the serials of a commune run. */
public enum Counting implements Labelled {
    /** From 1 each year. */
    PER_YEAR("Từ 1 mỗi năm", "From 1 each year"),
    /** On and on over the years. */
    RUNNING("Liên tục qua các năm", "On and on over the years");

    private static final int ALL_YEARS = 0;

    private final Text label;

    Counting(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    /** The year under which the counter is kept. */
    int counterYear(int year) {
        return switch (this) {
            case PER_YEAR -> year;
            case RUNNING -> ALL_YEARS;
        };
    }

    @Override
    public Text label() {
        return label;
    }
}
