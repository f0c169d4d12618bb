package vn.ocop.evaluation.dossier;

/** Examples of requests as the API description shows them. */
final class DossierExamples {

    static final String NEW =
            """
            {"productId": "0198c0de-0000-7000-8000-000000000001", "kind": "FIRST", "productSet": "01",
             "registration": {"productDescription": "Cam Xã Đoài trồng tại xã Nghi Lộc", "producedSince": 2015},
             "representative": {"name": "Nguyễn Thị Hoa", "telephone": "0912 345 678"},
             "selfAssessment": {"choices": {"1.1": 3, "1.2": 2}}}""";
    static final String CHANGE =
            """
            {"registration": {"yearlyOutput": "30 tấn"}, "selfAssessment": {"choices": {"1.2": 3}}}""";
    static final String SUBMISSION = "{}";
    static final String RECEIPT =
            """
            {"number": "15/PĐK-40-17827-2026", "receivedOn": "2026-09-15", "level": "COMMUNE"}""";
    static final String REPORT =
            """
            {"topics": {
               "ORIGIN_MATERIALS": {"finding": "Nguyên liệu trồng trong xã, 12 ha", "supported": true},
               "LOCAL_LABOUR": {"finding": "10 trên 12 lao động là người của xã", "supported": true},
               "IDEA_ORIGIN": {"finding": "Giống cam truyền thống của địa phương", "supported": true},
               "LOCAL_IDENTITY": {"finding": "Gắn với làng Xã Đoài", "supported": true}},
             "requestLetter": {"number": "112/UBND-KT", "date": "2026-09-28"}}""";
    static final String SAMPLES =
            """
            {"count": 5, "receivedOn": "2026-09-14"}""";
    static final String SUPPLEMENT_REQUEST =
            """
            {"what": "Phiếu kiểm nghiệm còn hiệu lực", "reason": "Phiếu trong hồ sơ đã hết hạn"}""";
    static final String SUPPLEMENT =
            """
            {"papers": ["0198c0de-0000-7000-8000-000000000009"]}""";
    static final String REASON =
            """
            {"reason": "Chủ thể đề nghị rút hồ sơ để hoàn thiện bao bì"}""";
    static final String LETTER =
            """
            {"number": "2735/QĐ-UBND", "date": "2026-11-22"}""";

    private DossierExamples() {}
}
