package vn.ocop.promotion.outcome;

/** Request bodies shown in the OpenAPI document; the tests post them. */
final class ResultExamples {
    static final String RESULT =
            """
            {
              "visits": 850,
              "sales": {"amount": 86500000, "currency": "VND"},
              "note": "Bán hết trong hai ngày đầu"
            }""";

    private ResultExamples() {}
}
