package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;
import vn.ocop.product.classification.LegalForm;
import vn.ocop.product.classification.SizeClass;

/** What the register tells about producers. */
@ApplicationScoped
class ProducerEvents implements EventCatalogue {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 3, 15);
    private static final String NAME = "Hợp tác xã Cam Xã Đoài";
    private static final ProducerState EXAMPLE =
            new ProducerState(
                    UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c6"),
                    1,
                    NAME,
                    List.of(
                            new ProducerState.Name(
                                    "Tổ hợp tác Cam Xã Đoài",
                                    LocalDate.of(2018, 1, 1),
                                    FOUNDED.minusDays(1)),
                            new ProducerState.Name(NAME, FOUNDED, null)),
                    LegalForm.COOPERATIVE,
                    FOUNDED,
                    SizeClass.SMALL,
                    "VN-2T:17827",
                    "VN/40/17827",
                    "VN-3T/40/429",
                    true,
                    List.of("lan.tran"),
                    false);

    static final EventType REGISTERED =
            EventType.of(
                    "Producer",
                    "Registered",
                    ProducerState.class,
                    Text.of("Một chủ thể được đăng ký", "A producer was registered"),
                    EXAMPLE);

    static final EventType CHANGED =
            EventType.of(
                    "Producer",
                    "Changed",
                    ProducerState.class,
                    Text.of(
                            "Thông tin của chủ thể thay đổi: tên, loại hình, quy mô, địa bàn, người quản lý",
                            "A producer changed: name, legal form, size, place, managers"),
                    EXAMPLE);

    @Override
    public List<EventType> events() {
        return List.of(REGISTERED, CHANGED);
    }
}
