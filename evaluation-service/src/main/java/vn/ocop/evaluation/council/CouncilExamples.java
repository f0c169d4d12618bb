package vn.ocop.evaluation.council;

/** Examples of requests as the API description shows them. */
final class CouncilExamples {

    static final String NEW =
            """
            {"name": "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An", "level": "PROVINCE", "unit": "VN-2T:40",
             "foundingDecision": {"number": "12/QĐ-UBND", "date": "2026-01-05"},
             "seats": [
               {"subject": "hung.vo", "personName": "Võ Văn Hùng", "role": "CHAIR", "agency": "UBND tỉnh", "scores": true, "from": "2026-01-05"},
               {"subject": "lan.pham", "personName": "Phạm Thị Lan", "role": "SECRETARY", "scores": false, "from": "2026-01-05"},
               {"subject": "hoa.tran", "personName": "Trần Thị Hoa", "role": "MEMBER", "agency": "Sở Y tế", "scores": true,
                "from": "2026-01-05", "substitute": {"subject": "minh.le", "personName": "Lê Văn Minh"}}]}""";
    static final String SETTINGS =
            """
            {"decision": {"number": "3/QĐ-HĐOCOP", "date": "2026-01-10"}, "from": "2026-01-10", "quorumRatio": 0.75,
             "chairMustAttend": true, "maxTotalDeviation": 10, "deviationAction": "DISCUSS_AND_RESCORE", "scoringRounds": 2,
             "aggregation": "ARITHMETIC_MEAN", "decimalsKept": 2, "starMinimumTest": "AVERAGE_POINTS",
             "exclusionTest": "MAJORITY", "onSiteProductSets": ["26"]}""";
    static final String SEAT =
            """
            {"subject": "nam.do", "personName": "Đỗ Văn Nam", "role": "MEMBER", "agency": "Sở Công Thương", "scores": true,
             "from": "2026-07-01"}""";
    static final String VACATING =
            """
            {"until": "2026-06-30"}""";

    private CouncilExamples() {}
}
