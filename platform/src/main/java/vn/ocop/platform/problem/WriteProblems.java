package vn.ocop.platform.problem;

import java.util.List;

/** What keeps a write from being done now: another came before it, or it is its own repeat. */
public final class WriteProblems {
    public static final ProblemType COPY_BEHIND =
            ProblemType.of(
                    "copy-behind",
                    409,
                    "Bản sao chưa cập nhật kịp",
                    "Copy behind",
                    "Dịch vụ này chưa nhận được thay đổi mà Revision-Token nói tới; hãy thử lại sau"
                            + " giây lát.",
                    "This service has not yet received the change that the Revision-Token names; try"
                            + " again shortly.");

    public static final ProblemType KEY_IN_USE =
            ProblemType.of(
                    "idempotency-key-in-use",
                    409,
                    "Yêu cầu cùng khóa đang được xử lý",
                    "Request with this key in progress",
                    "Một yêu cầu khác với cùng Idempotency-Key đang được xử lý; hãy thử lại sau"
                            + " giây lát.",
                    "Another request with the same Idempotency-Key is in progress; try again"
                            + " shortly.");

    public static final ProblemType KEY_REUSED =
            ProblemType.of(
                    "idempotency-key-reused",
                    422,
                    "Khóa Idempotency-Key đã dùng cho nội dung khác",
                    "Idempotency key reused",
                    "Khóa này đã được dùng trong 24 giờ qua cho một thân yêu cầu khác; mỗi yêu cầu"
                            + " mới cần một khóa mới.",
                    "The key was used within 24 hours for another body; each new request needs a new"
                            + " key.");

    public static final ProblemType STALE =
            ProblemType.of(
                    "stale",
                    412,
                    "Dữ liệu đã thay đổi",
                    "Stale",
                    "Tài nguyên đã thay đổi kể từ lần đọc mà If-Match nói tới, hoặc vừa bị một yêu"
                            + " cầu khác thay đổi; hãy đọc lại rồi gửi lại.",
                    "The resource changed since the reading that If-Match names, or another request"
                            + " has just changed it; read again, then repeat.");

    public static final ProblemType PRECONDITION_MISSING =
            ProblemType.of(
                    "precondition-missing",
                    428,
                    "Thiếu If-Match",
                    "Precondition missing",
                    "Thay đổi một tài nguyên đã có cần tiêu đề If-Match với ETag đã đọc.",
                    "Changing an existing resource needs the If-Match header with the ETag that was"
                            + " read.");

    static final List<ProblemType> ALL =
            List.of(COPY_BEHIND, KEY_IN_USE, KEY_REUSED, STALE, PRECONDITION_MISSING);

    private WriteProblems() {}
}
