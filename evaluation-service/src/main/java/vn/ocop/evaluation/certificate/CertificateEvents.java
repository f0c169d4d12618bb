package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.certificate.calendar.PartialDate;
import vn.ocop.evaluation.certificate.calendar.RenewalPhase;
import vn.ocop.evaluation.certificate.calendar.Validity;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** What is told about certificates. */
@ApplicationScoped
class CertificateEvents implements EventCatalogue {

    /**
     * Extended under Art. 12.3, revoked while it was, and followed by another: it shows every
     * field.
     */
    private static final CertificateState EXAMPLE =
            new CertificateState(
                    UUID.fromString("0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52"),
                    9,
                    "7kq2m9xw4t",
                    "40-0123",
                    UUID.fromString("0198b7d2-1111-7a2b-8c3d-4e5f60718293"),
                    List.of(UUID.fromString("0198b7d2-2222-7a2b-8c3d-4e5f60718293")),
                    UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c6"),
                    UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"),
                    "Cam Xã Đoài",
                    2,
                    4,
                    UUID.fromString("0198b7d2-3333-7a2b-8c3d-4e5f60718293"),
                    "1217/QĐ-UBND",
                    PartialDate.of(day("2023-07-10")),
                    day("2023-07-10"),
                    day("2026-07-10"),
                    day("2026-07-10"),
                    2023,
                    "148-2023",
                    RecognitionKind.NEW,
                    Validity.REVOKED,
                    RenewalPhase.NONE,
                    day("2027-01-06"),
                    day("2026-11-20"),
                    RevocationKind.REVOCATION,
                    UUID.fromString("0198b7d2-7b21-7c3e-9f41-2b6c8d0e4f52"),
                    List.of(
                            new TimelineEntry(null, Validity.NOT_YET_IN_FORCE, RenewalPhase.NONE),
                            inForce("2023-07-10", RenewalPhase.NONE),
                            inForce("2026-01-11", RenewalPhase.WINDOW_OPEN),
                            inForce("2026-03-13", RenewalPhase.WINDOW_MISSED),
                            inForce("2026-06-20", RenewalPhase.FILED),
                            inForce("2026-07-11", RenewalPhase.EXTENDED),
                            new TimelineEntry(
                                    day("2026-11-20"), Validity.REVOKED, RenewalPhase.NONE)),
                    false,
                    "VN-2T:17827",
                    "VN/40/17827",
                    "VN-3T/40/429/17827",
                    true,
                    false);

    static final EventType ISSUED =
            type(
                    "Issued",
                    "Một giấy chứng nhận được cấp theo quyết định đã ký",
                    "A certificate was issued by a signed decision");
    static final EventType RECORDED =
            type(
                    "Recorded",
                    "Một công nhận trước đây được ghi lại như nguồn nêu",
                    "An earlier recognition was recorded as known");
    static final EventType REVOKED =
            type("Revoked", "Một giấy chứng nhận bị thu hồi", "A certificate was revoked");
    static final EventType REPLACED =
            type(
                    "Replaced",
                    "Một giấy chứng nhận được thay bằng giấy sau của cùng sản phẩm",
                    "A later certificate of the same product takes over");
    static final EventType PHASE_CHANGED =
            type(
                    "PhaseChanged",
                    "Hiệu lực hoặc giai đoạn đánh giá lại thay đổi theo ngày hoặc theo hồ sơ",
                    "Validity or renewal phase changed, by the clock or by a re-evaluation dossier");
    static final EventType MOVED =
            type(
                    "Moved",
                    "Địa bàn chịu trách nhiệm của sản phẩm thay đổi",
                    "The product's responsible unit changed");

    static final EventType CORRECTED =
            type(
                    "Corrected",
                    "Nội dung ghi trên giấy chứng nhận được đính chính",
                    "What a certificate says was put right");
    static final EventType REISSUED =
            type(
                    "Reissued",
                    "Giấy chứng nhận được cấp lại, giữ nguyên thời hạn",
                    "A certificate was printed anew for the same term");
    static final EventType TRANSFERRED =
            type(
                    "Transferred",
                    "Giấy chứng nhận được chuyển sang chủ thể khác, giữ nguyên thời hạn",
                    "A certificate has another holder for the rest of its term");

    @Override
    public List<EventType> events() {
        return List.of(
                ISSUED,
                RECORDED,
                REVOKED,
                REPLACED,
                PHASE_CHANGED,
                MOVED,
                CORRECTED,
                REISSUED,
                TRANSFERRED);
    }

    private static TimelineEntry inForce(String from, RenewalPhase phase) {
        return new TimelineEntry(day(from), Validity.IN_FORCE, phase);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static EventType type(String fact, String vi, String en) {
        return EventType.of("Certificate", fact, CertificateState.class, Text.of(vi, en), EXAMPLE);
    }
}
