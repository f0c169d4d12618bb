package vn.ocop.platform.problem;

import java.util.List;

/** The problem types that every service has and its use cases name. */
public final class Problems {
    public static final ProblemType INVALID_REQUEST =
            ProblemType.of(
                    "invalid-request",
                    400,
                    "Yêu cầu không hợp lệ",
                    "Invalid request",
                    "Hình thức của yêu cầu không đúng với tài liệu OpenAPI: thiếu trường, sai kiểu,"
                            + " tham số lạ, giá trị ngoài phạm vi. Mọi lỗi được liệt kê cùng lúc trong"
                            + " errors.",
                    "The shape of the request does not fit the OpenAPI document: a missing field, a"
                            + " wrong type, an unknown parameter, a value out of range. All faults are"
                            + " listed at once in errors.");

    public static final ProblemType TOKEN_MISSING =
            ProblemType.of(
                    "token-missing",
                    401,
                    "Cần đăng nhập",
                    "Authentication required",
                    "Thao tác này cần mã truy cập (bearer token) của đơn vị cấp được tin cậy.",
                    "The operation needs a bearer token of the trusted issuer.");

    public static final ProblemType TOKEN_INVALID =
            ProblemType.of(
                    "token-invalid",
                    401,
                    "Mã truy cập không hợp lệ",
                    "Invalid token",
                    "Mã truy cập đã hết hạn, sai chữ ký, sai đơn vị cấp, sai đối tượng (aud) hoặc"
                            + " không đọc được.",
                    "The token is expired, wrongly signed, of another issuer, for another audience or"
                            + " unreadable.");

    public static final ProblemType FORBIDDEN =
            ProblemType.of(
                    "forbidden",
                    403,
                    "Không có quyền",
                    "Forbidden",
                    "Vai trò hoặc cấp của người gọi không được làm thao tác này.",
                    "The caller's role or level may not do this.");

    public static final ProblemType NOT_FOUND =
            ProblemType.of(
                    "not-found",
                    404,
                    "Không tìm thấy",
                    "Not found",
                    "Không có tài nguyên ở địa chỉ này, hoặc nó nằm ngoài địa bàn của người gọi.",
                    "There is nothing at this address, or it lies outside the caller's area.");

    public static final ProblemType UNKNOWN_REFERENCE =
            ProblemType.of(
                    "unknown-reference",
                    422,
                    "Tham chiếu không tồn tại",
                    "Unknown reference",
                    "Yêu cầu nhắc tới một bản ghi mà dịch vụ này không biết. Nếu bản ghi vừa được"
                            + " tạo ở dịch vụ khác, hãy gửi kèm Revision-Token của lần ghi đó.",
                    "The request names a record that this service does not know. If it has just been"
                            + " written in another service, send the Revision-Token of that write.");

    public static final ProblemType INTERNAL_ERROR =
            ProblemType.of(
                    "internal-error",
                    500,
                    "Lỗi hệ thống",
                    "Internal error",
                    "Lỗi của hệ thống, không phải của yêu cầu; hãy báo traceId cho người vận hành.",
                    "A fault of the platform, not of the request; tell the operators the traceId.");

    public static final ProblemType UNAVAILABLE =
            ProblemType.of(
                    "unavailable",
                    503,
                    "Tạm thời không phục vụ được",
                    "Temporarily unavailable",
                    "Một thành phần cần thiết (cơ sở dữ liệu, khóa của đơn vị cấp mã) tạm thời không"
                            + " trả lời; hãy thử lại sau.",
                    "A part that is needed (database, keys of the token issuer) does not answer for"
                            + " the moment; try again later.");

    static final List<ProblemType> ALL =
            List.of(
                    INVALID_REQUEST,
                    TOKEN_MISSING,
                    TOKEN_INVALID,
                    FORBIDDEN,
                    NOT_FOUND,
                    UNKNOWN_REFERENCE,
                    INTERNAL_ERROR,
                    UNAVAILABLE);

    private Problems() {}
}
