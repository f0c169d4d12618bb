package vn.ocop.product.standing;

import java.util.Arrays;
import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.Labelled;

/** Whether a certificate holds on a day (hiệu lực), as evaluation has computed it. */
public enum Validity implements Labelled {
    IN_FORCE("Đang có hiệu lực", "In force"),
    NOT_YET_IN_FORCE("Chưa có hiệu lực", "Not yet in force"),
    UNKNOWN("Chưa xác định được hiệu lực", "Validity unknown"),
    EXPIRED("Đã hết hiệu lực", "Expired"),
    REPLACED("Đã được thay thế", "Replaced"),
    REVOKED("Đã bị thu hồi", "Revoked");

    private final Text label;

    Validity(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    /** A code that is not known here says nothing that could be relied on. */
    static Validity of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** What matters most to somebody who asks for a product's standing comes first. */
    int rank() {
        return switch (this) {
            case IN_FORCE -> 0;
            case NOT_YET_IN_FORCE -> 1;
            case UNKNOWN -> 2;
            case EXPIRED, REPLACED, REVOKED -> 3;
        };
    }

    @Override
    public Text label() {
        return label;
    }
}
