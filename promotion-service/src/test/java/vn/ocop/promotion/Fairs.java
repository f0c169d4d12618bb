package vn.ocop.promotion;

import java.util.UUID;

/** Promotion events for tests, each with a name of its own. */
final class Fairs {
    private Fairs() {}

    /** A fair of Nghệ An from a day until another. */
    static UUID ofNgheAn(String first, String last) {
        return plan(body("FAIR", first, last));
    }

    static UUID training(String first, String last) {
        return plan(body("TRAINING", first, last));
    }

    static UUID plan(String body) {
        return UUID.fromString(
                Officers.ofNgheAn()
                        .body(body)
                        .post("/v1/promotion-events")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static String body(String kind, String first, String last) {
        return """
               {"kind": "%s", "name": "Hội chợ OCOP %s", "unit": "VN-2T:40", "firstDay": "%s", "lastDay": "%s",
                "organiser": "Sở Công Thương tỉnh Nghệ An"}"""
                .formatted(kind, UUID.randomUUID(), first, last);
    }
}
