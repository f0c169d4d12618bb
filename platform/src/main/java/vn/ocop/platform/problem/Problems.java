package vn.ocop.platform.problem;

import java.util.List;

/** The problem types that every service has. */
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

    public static final ProblemType MALFORMED_REQUEST =
            ProblemType.of(
                    "malformed-request",
                    400,
                    "Yêu cầu không đọc được",
                    "Malformed request",
                    "Đường dẫn, tiêu đề hoặc thân yêu cầu không đúng cú pháp HTTP hay JSON.",
                    "Path, headers or body do not follow the syntax of HTTP or JSON.");

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

    public static final ProblemType METHOD_NOT_ALLOWED =
            ProblemType.of(
                    "method-not-allowed",
                    405,
                    "Phương thức không được hỗ trợ",
                    "Method not allowed",
                    "Tài nguyên này không có phương thức HTTP đã dùng; xem tiêu đề Allow.",
                    "The resource does not know this HTTP method; see the Allow header.");

    public static final ProblemType NOT_ACCEPTABLE =
            ProblemType.of(
                    "not-acceptable",
                    406,
                    "Không có dạng biểu diễn được yêu cầu",
                    "Not acceptable",
                    "Tài nguyên không có dạng nào mà tiêu đề Accept cho phép.",
                    "The resource has no representation that the Accept header allows.");

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

    public static final ProblemType TOO_LARGE =
            ProblemType.of(
                    "too-large",
                    413,
                    "Yêu cầu quá lớn",
                    "Request too large",
                    "Thân JSON tối đa 1 MB, tệp tối đa 50 MB.",
                    "A JSON body has at most 1 MB, a file at most 50 MB.");

    public static final ProblemType URI_TOO_LONG =
            ProblemType.of(
                    "uri-too-long",
                    414,
                    "Địa chỉ quá dài",
                    "URI too long",
                    "Đường dẫn cùng tham số truy vấn dài quá giới hạn của máy chủ.",
                    "Path and query together are longer than the server allows.");

    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            ProblemType.of(
                    "unsupported-media-type",
                    415,
                    "Kiểu nội dung không được hỗ trợ",
                    "Unsupported media type",
                    "Content-Type của yêu cầu không phải là kiểu mà thao tác nhận.",
                    "The Content-Type of the request is none that the operation takes.");

    public static final ProblemType RANGE_NOT_SATISFIABLE =
            ProblemType.of(
                    "range-not-satisfiable",
                    416,
                    "Đoạn yêu cầu không tồn tại",
                    "Range not satisfiable",
                    "Đoạn trong tiêu đề Range nằm ngoài tệp.",
                    "The range in the Range header lies outside the file.");

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

    public static final ProblemType PRECONDITION_MISSING =
            ProblemType.of(
                    "precondition-missing",
                    428,
                    "Thiếu If-Match",
                    "Precondition missing",
                    "Thay đổi một tài nguyên đã có cần tiêu đề If-Match với ETag đã đọc.",
                    "Changing an existing resource needs the If-Match header with the ETag that was"
                            + " read.");

    public static final ProblemType TOO_MANY_REQUESTS =
            ProblemType.of(
                    "too-many-requests",
                    429,
                    "Quá nhiều yêu cầu",
                    "Too many requests",
                    "Địa chỉ này đã gửi quá nhiều yêu cầu; hãy thử lại sau thời gian trong"
                            + " Retry-After.",
                    "This address has sent too many requests; try again after the time in"
                            + " Retry-After.");

    public static final ProblemType HEADERS_TOO_LARGE =
            ProblemType.of(
                    "headers-too-large",
                    431,
                    "Tiêu đề quá lớn",
                    "Header fields too large",
                    "Các tiêu đề của yêu cầu lớn quá giới hạn của máy chủ.",
                    "The headers of the request are larger than the server allows.");

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

    /** All types above, for the catalogue and the OpenAPI document. */
    public static final List<ProblemType> ALL =
            List.of(
                    INVALID_REQUEST,
                    MALFORMED_REQUEST,
                    TOKEN_MISSING,
                    TOKEN_INVALID,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    COPY_BEHIND,
                    KEY_IN_USE,
                    KEY_REUSED,
                    STALE,
                    TOO_LARGE,
                    URI_TOO_LONG,
                    UNSUPPORTED_MEDIA_TYPE,
                    RANGE_NOT_SATISFIABLE,
                    UNKNOWN_REFERENCE,
                    PRECONDITION_MISSING,
                    TOO_MANY_REQUESTS,
                    HEADERS_TOO_LARGE,
                    INTERNAL_ERROR,
                    UNAVAILABLE);

    private Problems() {}

    /**
     * The general type of a status that a library chose; a status nobody foresaw is malformed below
     * 500 and internal from there on.
     */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> TOKEN_MISSING;
            case 403 -> FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 416 -> RANGE_NOT_SATISFIABLE;
            case 428 -> PRECONDITION_MISSING;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 502, 503, 504 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }
}
