package vn.ocop.promotion.listing;

/** Request bodies shown in the OpenAPI document. */
final class ListingExamples {
    static final String LISTING =
            """
            {
              "productId": "0198a1f2-3b4c-7d5e-8f60-718293a4b5c7",
              "marketplace": "Postmart",
              "url": "https://postmart.vn/cam-xa-doai-nghi-loc",
              "listedOn": "2026-11-01"
            }""";
    static final String DELISTING = "{\"on\": \"2026-11-15\"}";

    private ListingExamples() {}
}
