package vn.ocop.evaluation.review;

/** Examples of requests as the API description shows them. */
final class ReviewExamples {

    static final String NEW =
            """
            {"dossierId": "019a91b2-5c00-7a31-9d02-3d1f0a7c5e11", "kind": "COMPLAINT",
             "letter": {"number": "02/2026/ĐKN", "date": "2026-11-20"},
             "grounds": "Tiêu chí 1.5 được chấm mức 1 dù hợp đồng liên kết đã có trong hồ sơ"}""";
    static final String RULING =
            """
            {"ruling": "REPEAT", "letter": {"number": "415/QĐ-UBND", "date": "2026-11-22"},
             "reason": "Hội đồng chưa xem hợp đồng liên kết"}""";
    static final String WITHDRAWAL =
            """
            {"reason": "Chủ thể đồng ý với giải thích của Hội đồng"}""";

    private ReviewExamples() {}
}
