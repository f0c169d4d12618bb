package vn.ocop.promotion.event;

/** Request bodies shown in the OpenAPI document; the tests post them. */
final class EventExamples {
    static final String FAIR =
            """
            {
              "kind": "FAIR",
              "name": "Hội chợ OCOP Nghệ An 2026",
              "unit": "VN-2T:40",
              "venue": "Quảng trường Hồ Chí Minh, phường Thành Vinh",
              "firstDay": "2026-11-20",
              "lastDay": "2026-11-24",
              "organiser": "Sở Nông nghiệp và Môi trường tỉnh Nghệ An"
            }""";
    static final String TRAINING =
            """
            {
              "kind": "TRAINING",
              "name": "Tập huấn quản trị sản xuất cho chủ thể OCOP",
              "unit": "VN-2T:17827",
              "firstDay": "2026-10-05",
              "lastDay": "2026-10-06",
              "organiser": "Ủy ban nhân dân xã Nghi Lộc"
            }""";
    static final String HOLDING =
            """
            {"heldOn": "2026-11-20"}""";
    static final String HOLDING_OF_TRAINING =
            """
            {"heldOn": "2026-10-05", "attendances": 120}""";
    static final String CANCELLATION =
            """
            {"reason": "Ảnh hưởng của bão số 12"}""";

    private EventExamples() {}
}
