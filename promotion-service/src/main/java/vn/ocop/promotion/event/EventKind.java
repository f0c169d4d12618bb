package vn.ocop.promotion.event;

import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/**
 * Kinds of promotion event (loại sự kiện). Products take part in some, persons are counted in
 * others.
 */
public enum EventKind implements Labelled {
    FAIR("Hội chợ", "Fair"),
    EXHIBITION("Triển lãm, trưng bày", "Exhibition"),
    SUPPLY_DEMAND_CONFERENCE("Hội nghị kết nối cung cầu", "Supply-demand conference"),
    TRAINING("Tập huấn", "Training"),
    PUBLICITY("Tuyên truyền, quảng bá", "Publicity");

    private final Text label;

    EventKind(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether products are admitted to it. */
    public boolean admitsProducts() {
        return switch (this) {
            case FAIR, EXHIBITION, SUPPLY_DEMAND_CONFERENCE -> true;
            case TRAINING, PUBLICITY -> false;
        };
    }

    /** Whether attendances (lượt) are counted: a person who comes twice counts twice. */
    boolean countsAttendances() {
        return !admitsProducts();
    }
}
