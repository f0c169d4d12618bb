package vn.ocop.product.classification;

import vn.ocop.platform.language.Text;

/** What kind of number an identifier is (loại mã số). */
public enum IdentifierScheme implements Labelled {
    OCOP_NUMBER("Mã số sản phẩm OCOP", "OCOP number"),
    GTIN("Mã số thương phẩm toàn cầu (mã vạch)", "Global trade item number (barcode)"),
    TRACE_CODE("Mã truy xuất nguồn gốc", "Traceability code"),
    NATIONAL_SYSTEM_ID("Mã trong hệ thống OCOP quốc gia", "Identifier in the national OCOP system"),
    BUSINESS_NUMBER("Mã số doanh nghiệp hoặc hợp tác xã", "Enterprise or cooperative number");

    private final Text label;

    IdentifierScheme(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
