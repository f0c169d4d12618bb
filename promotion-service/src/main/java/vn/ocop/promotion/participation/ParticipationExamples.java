package vn.ocop.promotion.participation;

/** Request bodies shown in the OpenAPI document. */
final class ParticipationExamples {
    static final String ADMISSION =
            """
            {"productId": "0198a1f2-3b4c-7d5e-8f60-718293a4b5c7", "booth": "A12"}""";

    private ParticipationExamples() {}
}
