package vn.ocop.promotion.salespoint;

/** Request bodies shown in the OpenAPI document; the tests post them. */
final class SalesPointExamples {
    static final String POST_OFFICE =
            """
            {
              "name": "Điểm giới thiệu và bán sản phẩm OCOP Bưu điện xã Nghi Lộc",
              "kind": "POST_OFFICE",
              "unit": "VN-2T:17827",
              "address": "Xóm 3",
              "openedOn": "2026-09-02",
              "decidingDocument": {
                "number": "1325/QĐ-SCT",
                "date": "2026-08-14",
                "issuer": "Sở Công Thương tỉnh Nghệ An"
              }
            }""";
    static final String CLOSING = "{\"closedOn\": \"2026-11-01\"}";

    private SalesPointExamples() {}
}
