package vn.ocop.evaluation.recognition;

/** Requests as the documentation shows them; tests post them. */
final class DecisionExamples {

    static final String RECOGNITION =
            """
            {"kind": "RECOGNITION", "issuingBody": "UBND tỉnh Nghệ An", "unit": "VN-2T:40",
             "lines": [{"dossierId": "0198b7d2-4444-7a2b-8c3d-4e5f60718293", "stars": 4}]}""";

    static final String REVOCATION =
            """
            {"kind": "REVOCATION", "issuingBody": "UBND tỉnh Nghệ An", "unit": "VN-2T:40",
             "lines": [{"certificateId": "0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52", "ground": "CEASED_PRODUCTION",
                        "confirmation": {"number": "61/UBND-KT", "date": "2026-11-02"},
                        "note": "Xã xác nhận đã ngừng sản xuất"}]}""";

    static final String WITHDRAWAL =
            """
            {"kind": "WITHDRAWAL", "issuingBody": "Bộ Nông nghiệp và Môi trường", "unit": "VN",
             "lines": [{"certificateId": "0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52",
                        "note": "Kết quả đánh giá không đúng quy định"}]}""";

    static final String CORRECTION =
            """
            {"kind": "CORRECTION", "issuingBody": "UBND tỉnh Nghệ An", "unit": "VN-2T:40",
             "lines": [{"certificateId": "0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52",
                        "correction": {"name": "Cam Xã Đoài", "number": "40-0124"}}]}""";

    static final String REISSUE =
            """
            {"kind": "REISSUE", "issuingBody": "UBND tỉnh Nghệ An", "unit": "VN-2T:40",
             "lines": [{"certificateId": "0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52", "reissueReason": "LOST",
                        "certificateNumber": "40-0124"}]}""";

    static final String TRANSFER =
            """
            {"kind": "TRANSFER", "issuingBody": "UBND tỉnh Nghệ An", "unit": "VN-2T:40",
             "lines": [{"certificateId": "0198b7d2-6a10-7c3e-9f41-2b6c8d0e4f52",
                        "holderId": "0198a1f2-3b4c-7d5e-8f60-718293a4b5c7"}]}""";

    static final String SIGNATURE =
            """
            {"number": "3217/QĐ-UBND", "signedOn": "2026-11-03", "signer": "Nguyễn Văn A",
             "capacity": "KT. Chủ tịch, Phó Chủ tịch",
             "fileSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";

    private DecisionExamples() {}
}
