package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.evaluation.certificate.ReissueReason;
import vn.ocop.evaluation.certificate.RevocationGround;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** What is told about decisions: that they were signed. */
@ApplicationScoped
class DecisionEvents implements EventCatalogue {

    /**
     * One line as a recognition has it, and one with every field of the other kinds, so that every
     * field is shown.
     */
    private static final DecisionState EXAMPLE =
            new DecisionState(
                    UUID.fromString("0198b7d2-3333-7a2b-8c3d-4e5f60718293"),
                    2,
                    DecisionKind.RECOGNITION,
                    "3217/QĐ-UBND",
                    "UBND tỉnh Nghệ An",
                    "VN-2T:40",
                    "VN/40",
                    "VN-3T/40",
                    true,
                    LocalDate.of(2026, 11, 3),
                    LocalDate.of(2026, 11, 3),
                    List.of(
                            new DecisionState.Line(
                                    UUID.fromString("0198b7d2-1111-7a2b-8c3d-4e5f60718293"),
                                    UUID.fromString("0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52"),
                                    UUID.fromString("0198b7d2-4444-7a2b-8c3d-4e5f60718293"),
                                    4,
                                    RecognitionKind.NEW,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null),
                            new DecisionState.Line(
                                    UUID.fromString("0198b7d2-1112-7a2b-8c3d-4e5f60718293"),
                                    UUID.fromString("0198b7d2-6a11-7c3e-9f41-2b6c8d0e4f52"),
                                    null,
                                    3,
                                    null,
                                    RevocationGround.CRITERIA_NOT_MET,
                                    UUID.fromString("0198b7d2-8c32-7c3e-9f41-2b6c8d0e4f52"),
                                    new Correction(
                                            "Cam Xã Đoài",
                                            "40-0124",
                                            4,
                                            List.of(
                                                    UUID.fromString(
                                                            "0198b7d2-2222-7a2b-8c3d-4e5f60718293")),
                                            LocalDate.of(2029, 11, 3)),
                                    ReissueReason.LOST,
                                    "40-0124",
                                    UUID.fromString("0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"))));

    static final EventType SIGNED =
            EventType.of(
                    "Decision",
                    "Signed",
                    DecisionState.class,
                    Text.of(
                            "Một quyết định được ký: phê duyệt kết quả, công nhận, thu hồi, hủy, đính chính,"
                                    + " cấp lại hoặc chuyển chủ thể",
                            "A decision was signed: approval of results, recognition, revocation, withdrawal,"
                                    + " correction, reissue or transfer"),
                    EXAMPLE);

    @Override
    public List<EventType> events() {
        return List.of(SIGNED);
    }
}
