package vn.ocop.product.product;

/** Request bodies shown in the OpenAPI document; the tests post them. */
final class ProductExamples {
    /** The producer's id is put in by the test. */
    static final String NEW =
            """
            {
              "name": "Cam Xã Đoài",
              "producerId": "0198a1f2-3b4c-7d5e-8f60-718293a4b5c6",
              "unit": "VN-2T:17827",
              "productSet": "01",
              "description": "Cam trồng tại vùng Xã Đoài, quả tròn, vỏ mỏng, thơm.",
              "variants": [{"name": "Hộp 5 kg", "netContent": "5 kg"}],
              "trademarks": [{"name": "Cam Vinh", "state": "REGISTERED", "usage": "COLLECTIVE"}]
            }""";

    static final String HISTORICAL =
            """
            {
              "name": "Nước mắm Cửa Hội",
              "unit": "VN-3T:40",
              "unitDate": "2021-12-29",
              "productGroup": "I",
              "historical": true
            }""";
    static final String CHANGE = "{\"description\": \"Cam ngọt đầu vụ, hái từ tháng mười một.\"}";
    static final String VARIANT =
            "{\"name\": \"Túi lưới 2 kg\", \"netContent\": \"2 kg\", \"from\": \"2026-09-01\"}";
    static final String STATE = "{\"state\": \"SEASONAL\", \"from\": \"2026-09-01\"}";
    static final String PUBLICATION = "{\"published\": true}";

    private ProductExamples() {}
}
