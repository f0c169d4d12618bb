package vn.ocop.promotion.agreement;

/** Request bodies shown in the OpenAPI document. */
final class AgreementExamples {
    static final String CONTRACT =
            """
            {
              "kind": "CONTRACT",
              "productIds": ["0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"],
              "producerId": "0198a1f2-3b4c-7d5e-8f60-718293a4b5c6",
              "buyer": {"name": "Công ty Cổ phần Siêu thị Vinh", "kind": "RETAILER"},
              "value": {"amount": 450000000, "currency": "VND"},
              "signedOn": "2026-11-21",
              "until": "2027-11-20"
            }""";
    static final String MEMORANDUM =
            """
            {
              "kind": "MEMORANDUM",
              "productIds": ["0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"],
              "producerId": "0198a1f2-3b4c-7d5e-8f60-718293a4b5c6",
              "buyer": {"name": "Công ty Thực phẩm Sakura", "kind": "IMPORTER", "country": "JP"},
              "signedOn": "2026-11-20"
            }""";
    static final String DELIVERY =
            """
            {"amount": {"amount": 120000000, "currency": "VND"}, "on": "2026-12-05"}""";
    static final String TERMINATION =
            """
            {"on": "2027-02-21", "reason": "Bên mua thay đổi kế hoạch nhập hàng"}""";

    private AgreementExamples() {}
}
