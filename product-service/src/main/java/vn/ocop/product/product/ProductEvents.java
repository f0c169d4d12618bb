package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.IdentifierScheme;
import vn.ocop.product.classification.ProductionState;
import vn.ocop.product.dated.Identifier;

/** What the register tells about products. */
@ApplicationScoped
public class ProductEvents implements EventCatalogue {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final ProductState EXAMPLE =
            new ProductState(
                    UUID.fromString("0198a1f2-6c7d-7e8f-9a0b-1c2d3e4f5a6b"),
                    2,
                    "7kq2m9xw4t",
                    "Cam Xã Đoài",
                    UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c6"),
                    "VN-2T:17827",
                    "VN/40/17827",
                    "VN-3T/40/429",
                    true,
                    "01",
                    "I.1",
                    ProductionState.SEASONAL,
                    DAY,
                    List.of(
                            new Variant(
                                    UUID.fromString("0198a1f2-7d8e-7f90-8a1b-2c3d4e5f6071"),
                                    "Hộp 5 kg",
                                    "5 kg",
                                    "8938505974194",
                                    DAY,
                                    DAY.plusYears(2))),
                    List.of(
                            new Identifier(
                                    IdentifierScheme.OCOP_NUMBER,
                                    "40-17827-1-2026",
                                    DAY,
                                    DAY.plusYears(3))),
                    false,
                    false,
                    false);

    static final EventType REGISTERED =
            of("Registered", "Một sản phẩm được đăng ký", "A product was registered");
    static final EventType CHANGED =
            of(
                    "Changed",
                    "Thông tin, biến thể hoặc việc hiển thị của sản phẩm thay đổi",
                    "Facts or variants of a product changed, or it is no longer shown");
    public static final EventType OCOP_NUMBER_ASSIGNED =
            of(
                    "OcopNumberAssigned",
                    "Sản phẩm được cấp hoặc ghi nhận mã số OCOP",
                    "An OCOP number was assigned to a product, or found on paper");
    static final EventType PUBLISHED =
            of("Published", "Chủ thể công khai sản phẩm", "Its producer shows a product");
    static final EventType PRODUCTION_STATE_CHANGED =
            of(
                    "ProductionStateChanged",
                    "Tình trạng sản xuất thay đổi",
                    "Whether a product is made changed");

    private static EventType of(String fact, String vi, String en) {
        return EventType.of("Product", fact, ProductState.class, Text.of(vi, en), EXAMPLE);
    }

    @Override
    public List<EventType> events() {
        return List.of(
                REGISTERED, CHANGED, OCOP_NUMBER_ASSIGNED, PUBLISHED, PRODUCTION_STATE_CHANGED);
    }
}
