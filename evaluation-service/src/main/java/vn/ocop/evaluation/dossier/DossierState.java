package vn.ocop.evaluation.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.ocop.platform.language.Text;

/** Where a dossier stands (trạng thái hồ sơ); at which level is a field of its own. */
public enum DossierState {
    DRAFT("bản nháp", "draft"),
    SUBMITTED("đã nộp", "submitted"),
    RECEIVED_BY_COMMUNE("xã đã tiếp nhận", "received by the commune"),
    COMMUNE_REPORTED("xã đã báo cáo", "commune has reported"),
    REQUESTED("xã đã đề nghị đánh giá", "evaluation requested"),
    RECEIVED("đã tiếp nhận để đánh giá", "received for evaluation"),
    SUPPLEMENT_REQUESTED("đang chờ bổ sung", "supplement requested"),
    SCHEDULED("đã xếp vào phiên họp", "on the agenda of a session"),
    WRITTEN_OPINIONS("đang lấy ý kiến bằng văn bản", "written opinions"),
    EVALUATED("đã đánh giá", "evaluated"),
    APPROVED("kết quả đã được phê duyệt", "result approved"),
    FORWARDED("đã chuyển Trung ương", "forwarded to the centre"),
    RETURNED("Trung ương chuyển về", "returned by the centre"),
    RECOGNISED("đã công nhận", "recognised"),
    NOT_RECOGNISED("không công nhận", "not recognised"),
    REJECTED("bị trả lại", "rejected"),
    WITHDRAWN("đã rút", "withdrawn");

    private static final Set<DossierState> CLOSED =
            EnumSet.of(RECOGNISED, NOT_RECOGNISED, REJECTED, WITHDRAWN);

    private final Text label;

    DossierState(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    public Text label() {
        return label;
    }

    /** Whether the procedure is over: another dossier of the kind may be opened for the product. */
    public boolean isClosed() {
        return CLOSED.contains(this);
    }
}
