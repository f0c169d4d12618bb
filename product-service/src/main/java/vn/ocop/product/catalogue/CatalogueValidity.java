package vn.ocop.product.catalogue;

import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.Labelled;

/**
 * What the catalogue can be asked for: the validities of certificates, and products without one.
 */
public enum CatalogueValidity implements Labelled {
    IN_FORCE("Đang có hiệu lực", "In force"),
    NOT_YET_IN_FORCE("Chưa có hiệu lực", "Not yet in force"),
    EXPIRED("Đã hết hiệu lực", "Expired"),
    REVOKED("Đã bị thu hồi", "Revoked"),
    REPLACED("Đã được thay thế", "Replaced"),
    UNKNOWN("Chưa xác định được hiệu lực", "Validity unknown"),
    NONE("Chưa được công nhận", "Not recognised yet");

    private final Text label;

    CatalogueValidity(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
