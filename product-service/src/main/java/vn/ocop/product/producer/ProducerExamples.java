package vn.ocop.product.producer;

/** Request bodies shown in the OpenAPI document; the tests post them. */
final class ProducerExamples {
    static final String NEW =
            """
            {
              "name": "Hợp tác xã Cam Xã Đoài",
              "nameFrom": "2021-03-15",
              "legalForm": "COOPERATIVE",
              "legalFormFrom": "2021-03-15",
              "sizeClass": "SMALL",
              "unit": "VN-2T:17827",
              "address": "Xóm 5",
              "identifiers": [{"scheme": "BUSINESS_NUMBER", "value": "2901234567"}],
              "managers": ["lan.tran"],
              "telephone": "0912345678",
              "email": "camxadoai@example.vn"
            }""";
    static final String CHANGE =
            """
            {"name": "Hợp tác xã Nông nghiệp Cam Xã Đoài", "nameFrom": "2026-06-01", "address": null}""";
    static final String REPRESENTATIVE =
            """
            {
              "name": "Trần Thị Lan",
              "position": "Giám đốc",
              "identityNumber": "040187001234",
              "birthDate": "1987-03-12",
              "sex": "FEMALE",
              "ethnicity": "Thái",
              "residence": "Xóm 5, xã Nghi Lộc, tỉnh Nghệ An",
              "telephone": "0912345678",
              "email": "lan.tran@example.vn"
            }""";
    static final String MANAGER = "{\"subject\": \"lan.tran\"}";

    private ProducerExamples() {}
}
