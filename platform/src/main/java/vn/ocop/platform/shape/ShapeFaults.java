package vn.ocop.platform.shape;

import vn.ocop.platform.language.Text;

/** Codes and texts of faults that are found before a schema is asked. */
enum ShapeFaults {
    EMPTY("empty", "Thân yêu cầu trống", "The body is empty"),
    MALFORMED("malformed-json", "Không phải JSON hợp lệ", "Not valid JSON"),
    DUPLICATE(
            "duplicate-field",
            "Trường bị lặp trong cùng đối tượng",
            "A field stands twice in one object"),
    TOO_DEEP("too-deep", "Lồng quá sâu", "Nested too deeply"),
    TOO_LONG("too-long", "Tên, chuỗi hoặc số quá dài", "A name, text or number is too long"),
    NUMBER("number-out-of-range", "Số ngoài phạm vi", "The number is out of range"),
    CHARACTERS(
            "forbidden-characters",
            "Có ký tự điều khiển, đảo chiều hoặc không hợp lệ",
            "Contains control, direction-changing or invalid characters"),
    ENCODING(
            "encoding",
            "Mã hóa phần trăm hoặc UTF-8 không đúng",
            "Not valid percent-encoding or UTF-8"),
    UNKNOWN("unknown", "Không có tham số này", "There is no such parameter"),
    REPEATED("repeated", "Chỉ được có một giá trị", "May be given once only"),
    REQUIRED("required", "Thiếu tham số này", "This parameter is missing");

    private final String code;
    private final Text text;

    ShapeFaults(String code, String vi, String en) {
        this.code = code;
        this.text = Text.of(vi, en);
    }

    String code() {
        return code;
    }

    Text text() {
        return text;
    }
}
