package vn.ocop.promotion.agreement;

import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** Kinds of buyer (bên mua). */
public enum BuyerKind implements Labelled {
    RETAILER("Hệ thống bán lẻ, siêu thị, cửa hàng", "Retailer"),
    DISTRIBUTOR("Nhà phân phối, bán buôn", "Distributor or wholesaler"),
    EXPORTER("Doanh nghiệp xuất khẩu", "Exporter"),
    IMPORTER("Nhà nhập khẩu nước ngoài", "Importer abroad"),
    MARKETPLACE("Sàn thương mại điện tử", "Electronic marketplace"),
    PROCESSOR("Doanh nghiệp chế biến", "Processor"),
    RESTAURANT_OR_HOTEL("Nhà hàng, khách sạn, bếp ăn", "Restaurant, hotel, canteen"),
    COOPERATIVE("Hợp tác xã", "Cooperative"),
    OTHER("Bên mua khác", "Other");

    private final Text label;

    BuyerKind(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
