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
                        "note": "Xã xác nhận ngày 02/11/2026"}]}""";

    static final String SIGNATURE =
            """
            {"number": "3217/QĐ-UBND", "signedOn": "2026-11-03", "signer": "Nguyễn Văn A",
             "capacity": "KT. Chủ tịch, Phó Chủ tịch"}""";

    private DecisionExamples() {}
}
