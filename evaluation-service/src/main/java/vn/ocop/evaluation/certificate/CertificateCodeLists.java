package vn.ocop.evaluation.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of the codes of certificates. */
@ApplicationScoped
class CertificateCodeLists implements CodeLists {

    private static final String LAW = "26/2026/QĐ-TTg";

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "validity",
                        Text.of("Hiệu lực của giấy chứng nhận", "Validity of a certificate"),
                        Code.of("NOT_YET_IN_FORCE", "Chưa có hiệu lực", "Not yet in force"),
                        Code.of("IN_FORCE", "Còn hiệu lực", "In force"),
                        Code.of("EXPIRED", "Hết hạn", "Expired"),
                        Code.of("REVOKED", "Đã thu hồi", "Revoked").per(LAW),
                        Code.of("REPLACED", "Đã được thay", "Replaced by a later certificate"),
                        Code.of("UNKNOWN", "Không xác định", "Not decided by the dates known")),
                CodeList.of(
                        "renewal-phase",
                        Text.of(
                                "Giai đoạn đánh giá lại",
                                "Renewal phase of a certificate in force"),
                        Code.of("NONE", "Chưa đến kỳ nộp hồ sơ", "No renewal due"),
                        Code.of("WINDOW_OPEN", "Đang trong kỳ nộp hồ sơ", "Filing window open")
                                .per(LAW),
                        Code.of("WINDOW_MISSED", "Đã qua kỳ nộp hồ sơ", "Filing window missed"),
                        Code.of(
                                "FILED",
                                "Đã nhận hồ sơ đánh giá lại",
                                "Re-evaluation dossier received"),
                        Code.of(
                                        "EXTENDED",
                                        "Được kéo dài đến khi có kết quả",
                                        "Extended to the result")
                                .per("Art. 12.3, " + LAW)),
                CodeList.of(
                        "recognition-kind",
                        Text.of("Hình thức công nhận", "Kind of recognition"),
                        Code.of("NEW", "Công nhận mới", "New"),
                        Code.of("AGAIN", "Công nhận lại", "Again, after re-evaluation"),
                        Code.of("UPGRADE", "Nâng hạng", "Upgrade"),
                        Code.of("UNKNOWN", "Nguồn không nêu", "Not told by the source")),
                CodeList.of(
                        "certificate-change-kind",
                        Text.of("Loại thay đổi của giấy", "Kinds of change of a certificate"),
                        Code.of("CORRECTION", "Đính chính", "Correction"),
                        Code.of("REISSUE", "Cấp lại", "Reissue"),
                        Code.of("TRANSFER", "Chuyển chủ thể", "Transfer")),
                CodeList.of(
                        "reissue-reason",
                        Text.of("Lý do cấp lại", "Reasons of a reissue"),
                        Code.of("LOST", "Mất", "Lost"),
                        Code.of("DAMAGED", "Hỏng", "Damaged"),
                        Code.of("CHANGED", "Thay đổi thông tin in trên giấy", "Entries changed")),
                CodeList.of(
                        "revocation-kind",
                        Text.of("Cách thu lại giấy", "How a certificate was taken back"),
                        Code.of("REVOCATION", "Thu hồi", "Revoked").per(LAW),
                        Code.of("WITHDRAWAL", "Hủy kết quả công nhận", "Recognition withdrawn")
                                .per("Art. 10.1.b, " + LAW)),
                CodeList.of(
                        "precision",
                        Text.of("Độ chính xác của ngày", "Precision of a date"),
                        Code.of("DAY", "Đến ngày", "To the day"),
                        Code.of("MONTH", "Đến tháng", "To the month"),
                        Code.of("YEAR", "Đến năm", "To the year")));
    }
}
