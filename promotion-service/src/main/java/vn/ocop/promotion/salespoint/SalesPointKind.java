package vn.ocop.promotion.salespoint;

import vn.ocop.platform.language.Text;
import vn.ocop.promotion.code.Labelled;

/** Kinds of place where OCOP products are shown and sold (loại điểm bán). */
public enum SalesPointKind implements Labelled {
    OCOP_CENTRE("Trung tâm OCOP", "OCOP centre"),
    STORE("Cửa hàng giới thiệu và bán sản phẩm OCOP", "OCOP store"),
    SUPERMARKET("Quầy, kệ trong siêu thị, trung tâm thương mại", "Supermarket or shopping centre"),
    MARKET("Quầy tại chợ", "Market stall"),
    TOURIST_SITE("Điểm du lịch, khách sạn, nhà hàng", "Tourist site, hotel, restaurant"),
    REST_STOP("Trạm dừng nghỉ", "Motorway rest stop"),
    STATION("Sân bay, nhà ga, bến xe, bến cảng", "Airport, station or port"),
    POST_OFFICE("Bưu điện, bưu điện văn hóa xã", "Post office"),
    OTHER("Nơi khác", "Other place");

    private final Text label;

    SalesPointKind(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
