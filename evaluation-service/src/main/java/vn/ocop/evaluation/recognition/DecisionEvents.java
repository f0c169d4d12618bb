package vn.ocop.evaluation.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.certificate.RecognitionKind;
import vn.ocop.platform.event.EventCatalogue;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.language.Text;

/** What is told about decisions: that they were signed. */
@ApplicationScoped
class DecisionEvents implements EventCatalogue {

    /**
     * One line as a recognition has it and one as a revocation has it, so that every field is
     * shown.
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
                                    null),
                            new DecisionState.Line(
                                    UUID.fromString("0198b7d2-1112-7a2b-8c3d-4e5f60718293"),
                                    UUID.fromString("0198b7d2-6a11-7c3e-9f41-2b6c8d0e4f52"),
                                    null,
                                    3,
                                    null,
                                    RevocationGround.CEASED_PRODUCTION)));

    static final EventType SIGNED =
            new EventType(
                    "DecisionSigned",
                    "vn.ocop.decision.signed.v1",
                    "ocop.decision",
                    DecisionState.class,
                    Text.of(
                            "Một quyết định được ký: phê duyệt kết quả, công nhận hoặc thu hồi",
                            "A decision was signed: approval of results, recognition or revocation"),
                    EXAMPLE);

    @Override
    public List<EventType> events() {
        return List.of(SIGNED);
    }
}
