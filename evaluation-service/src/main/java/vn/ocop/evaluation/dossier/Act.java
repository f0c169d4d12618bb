package vn.ocop.evaluation.dossier;

import static vn.ocop.evaluation.dossier.DossierState.APPROVED;
import static vn.ocop.evaluation.dossier.DossierState.COMMUNE_REPORTED;
import static vn.ocop.evaluation.dossier.DossierState.DRAFT;
import static vn.ocop.evaluation.dossier.DossierState.EVALUATED;
import static vn.ocop.evaluation.dossier.DossierState.FORWARDED;
import static vn.ocop.evaluation.dossier.DossierState.NOT_RECOGNISED;
import static vn.ocop.evaluation.dossier.DossierState.RECEIVED;
import static vn.ocop.evaluation.dossier.DossierState.RECEIVED_BY_COMMUNE;
import static vn.ocop.evaluation.dossier.DossierState.RECOGNISED;
import static vn.ocop.evaluation.dossier.DossierState.REQUESTED;
import static vn.ocop.evaluation.dossier.DossierState.RETURNED;
import static vn.ocop.evaluation.dossier.DossierState.SCHEDULED;
import static vn.ocop.evaluation.dossier.DossierState.SUBMITTED;
import static vn.ocop.evaluation.dossier.DossierState.SUPPLEMENT_REQUESTED;
import static vn.ocop.evaluation.dossier.DossierState.WRITTEN_OPINIONS;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Text;

/** What can be done with a dossier: from which states, by whom, and under which path. */
enum Act {
    CHANGE(Who.APPLICANT, "", "sửa", "change", DRAFT),
    SUBMISSION(Who.APPLICANT, "submission", "nộp", "submission", DRAFT),
    SAMPLES(
            Who.RECEIVER,
            "samples",
            "ghi nhận mẫu",
            "recording the samples",
            DRAFT,
            SUBMITTED,
            RECEIVED_BY_COMMUNE,
            REQUESTED,
            RECEIVED,
            SUPPLEMENT_REQUESTED),
    COMMUNE_RECEIPT(Who.COMMUNE, "receipt", "xã tiếp nhận", "receipt by the commune", SUBMITTED),
    COMMUNE_REPORT(
            Who.COMMUNE,
            "commune-report",
            "xã báo cáo và đề nghị",
            "the commune's report and request",
            RECEIVED_BY_COMMUNE),
    PROVINCE_RECEIPT(
            Who.PROVINCE, "receipt", "tỉnh tiếp nhận", "receipt by the province", REQUESTED),
    CENTRE_RECEIPT(Who.CENTRE, "receipt", "Bộ tiếp nhận", "receipt by the Ministry", FORWARDED),
    SUPPLEMENT_REQUEST(
            Who.HOLDER,
            "supplement-requests",
            "yêu cầu bổ sung",
            "asking for a supplement",
            RECEIVED_BY_COMMUNE,
            RECEIVED),
    SUPPLEMENT(Who.APPLICANT, "supplements", "bổ sung", "the supplement", SUPPLEMENT_REQUESTED),
    WITHDRAWAL(
            Who.APPLICANT,
            "withdrawal",
            "rút hồ sơ",
            "withdrawal",
            DRAFT,
            SUBMITTED,
            RECEIVED_BY_COMMUNE,
            COMMUNE_REPORTED,
            REQUESTED,
            RECEIVED,
            SUPPLEMENT_REQUESTED,
            SCHEDULED,
            WRITTEN_OPINIONS),
    REJECTION(
            Who.HOLDER,
            "rejection",
            "trả lại hồ sơ",
            "rejection",
            SUBMITTED,
            RECEIVED_BY_COMMUNE,
            REQUESTED,
            RECEIVED,
            SUPPLEMENT_REQUESTED),
    SCHEDULING(
            Who.COUNCIL,
            null,
            "xếp vào phiên họp",
            "putting on an agenda",
            REQUESTED,
            RECEIVED,
            RETURNED),
    POSTPONEMENT(Who.COUNCIL, null, "hoãn", "postponement", SCHEDULED, WRITTEN_OPINIONS),
    EVALUATION(
            Who.COUNCIL,
            null,
            "xác nhận kết quả",
            "confirmation of the result",
            SCHEDULED,
            WRITTEN_OPINIONS),
    APPROVAL(Who.PROVINCE, "approval", "phê duyệt kết quả", "approval of the result", EVALUATED),
    FORWARDING(Who.PROVINCE, "forwarding", "chuyển Trung ương", "forwarding", APPROVED),
    RETURN(Who.CENTRE, "return", "chuyển về tỉnh", "return to the province", EVALUATED),
    RECOGNITION(Who.DECISION, null, "công nhận", "recognition", EVALUATED, APPROVED, RETURNED),
    NON_RECOGNITION(
            Who.HOLDER,
            "non-recognition",
            "không công nhận",
            "non-recognition",
            EVALUATED,
            APPROVED,
            RETURNED),
    REPEAT(
            Who.REVIEW,
            null,
            "đánh giá lại theo yêu cầu",
            "repeat of the evaluation",
            EVALUATED,
            APPROVED,
            RETURNED,
            RECOGNISED,
            NOT_RECOGNISED);

    /** Who does it. */
    enum Who {
        /** The producer's managers, or an evaluation officer of the area on their behalf. */
        APPLICANT,
        /** An evaluation officer of commune or province, who receives things. */
        RECEIVER,
        COMMUNE,
        PROVINCE,
        CENTRE,
        /** An evaluation officer of the level that has the dossier now. */
        HOLDER,
        /** A session of a council. */
        COUNCIL,
        /** A signed decision. */
        DECISION,
        /** A complaint that was upheld, or an order of the Ministry. */
        REVIEW
    }

    private final Who who;
    private final @Nullable String path;
    private final Text label;
    private final Set<DossierState> from;

    Act(Who who, @Nullable String path, String vi, String en, DossierState... from) {
        this.who = who;
        this.path = path;
        this.label = Text.of(vi, en);
        this.from = Set.of(from);
    }

    Who who() {
        return who;
    }

    /** Last part of the address to post to; absent for what other features do. */
    @Nullable String path() {
        return path;
    }

    Text label() {
        return label;
    }

    Set<DossierState> from() {
        return from;
    }

    /** What the procedure allows in a state. */
    static List<Act> allowedIn(DossierState state) {
        return Arrays.stream(values()).filter(act -> act.from.contains(state)).toList();
    }
}
