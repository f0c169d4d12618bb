package vn.ocop.platform.problem;

import java.util.List;

/** What is wrong with a request as HTTP, whatever it asks for. */
public final class HttpProblems {
    public static final ProblemType MALFORMED_REQUEST =
            ProblemType.of(
                    "malformed-request",
                    400,
                    "Yêu cầu không đọc được",
                    "Malformed request",
                    "Đường dẫn, tiêu đề hoặc thân yêu cầu không đúng cú pháp HTTP hay JSON.",
                    "Path, headers or body do not follow the syntax of HTTP or JSON.");

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

    static final List<ProblemType> ALL =
            List.of(
                    MALFORMED_REQUEST,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    TOO_LARGE,
                    URI_TOO_LONG,
                    UNSUPPORTED_MEDIA_TYPE,
                    RANGE_NOT_SATISFIABLE,
                    TOO_MANY_REQUESTS,
                    HEADERS_TOO_LARGE);

    private HttpProblems() {}

    /**
     * The general type of a status that a library chose; a status nobody foresaw is malformed below
     * 500 and internal from there on.
     */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> Problems.TOKEN_MISSING;
            case 403 -> Problems.FORBIDDEN;
            case 404, 410 -> Problems.NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> WriteProblems.STALE;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 416 -> RANGE_NOT_SATISFIABLE;
            case 428 -> WriteProblems.PRECONDITION_MISSING;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 502, 503, 504 -> Problems.UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED_REQUEST : Problems.INTERNAL_ERROR;
        };
    }
}
