package vn.ocop.evaluation.ruleset.edition;

/** Examples of the OpenAPI document: a small rule set that is whole. */
interface EditionExamples {

    String RULE_SET =
            """
            {
              "frame": {
                "id": "30-2099",
                "legalBasis": {"number": "30/2099/QĐ-TTg", "issued": "2098-11-20", "effectiveFrom": "2099-01-01",
                  "confidence": "UNVERIFIED"},
                "parts": [{"code": "A", "maxPoints": 40}, {"code": "B", "maxPoints": 25}, {"code": "C", "maxPoints": 35}],
                "bands": {"confidence": "UNVERIFIED", "intervals": [
                  {"stars": 5, "from": 90, "fromIncluded": true, "to": 100, "toIncluded": true, "certificate": true},
                  {"stars": 4, "from": 70, "fromIncluded": true, "to": 90, "toIncluded": false, "certificate": true},
                  {"stars": 3, "from": 50, "fromIncluded": true, "to": 70, "toIncluded": false, "certificate": true},
                  {"stars": 2, "from": 30, "fromIncluded": true, "to": 50, "toIncluded": false, "certificate": false},
                  {"stars": 1, "from": 0, "fromIncluded": true, "to": 30, "toIncluded": false, "certificate": false}]},
                "levels": [
                  {"level": "PROVINCE", "evaluates": "FULL", "recognisesStars": [3, 4], "council": true},
                  {"level": "CENTRE", "evaluates": "FULL", "recognisesStars": [5], "council": true}],
                "certificate": {"months": 36, "confidence": "UNVERIFIED"}
              },
              "productSets": [
                {"code": "01", "group": "I.1", "agencies": ["MAE"], "samples": 5, "exclusion": false, "parts": [
                  {"code": "A", "maxPoints": 40, "criteria": [
                    {"code": "1", "maxPoints": 40, "children": [
                      {"code": "1.1", "maxPoints": 25, "options": [
                        {"points": 0}, {"points": 15, "starMark": 3}, {"points": 25, "starMark": 5}]},
                      {"code": "1.2", "maxPoints": 15, "options": [{"points": 5}, {"points": 15}]}]}]},
                  {"code": "B", "maxPoints": 25, "criteria": [
                    {"code": "2", "maxPoints": 25, "options": [{"points": 0}, {"points": 10}, {"points": 25}],
                      "notes": [{"type": "APPLICABILITY",
                        "condition": {"kind": "MIN_POINTS", "criteria": ["1.1"], "points": 15}}]}]},
                  {"code": "C", "maxPoints": 35, "criteria": [
                    {"code": "3", "maxPoints": 35, "options": [
                      {"points": 0}, {"points": 20, "starMark": 3}, {"points": 35, "starMark": 4}],
                      "notes": [{"type": "EXCLUSION"}]}]}]}],
              "wordings": {"state": "WORKING", "texts": [
                {"places": ["01"], "vi": "Rau, củ, quả, hạt tươi", "en": "Fresh vegetables, roots, fruit and seeds"},
                {"places": ["01:A"], "vi": "Sản phẩm và cộng đồng", "en": "Product and community"},
                {"places": ["01:B"], "vi": "Tiếp thị", "en": "Marketing"},
                {"places": ["01:C"], "vi": "Chất lượng", "en": "Quality"},
                {"places": ["01:1"], "vi": "Tổ chức sản xuất", "en": "Organisation of production"},
                {"places": ["01:1.1"], "vi": "Vùng nguyên liệu", "en": "Raw-material area"},
                {"places": ["01:1.2"], "vi": "Lao động tại xã", "en": "Labour of the commune"},
                {"places": ["01:2"], "vi": "Câu chuyện sản phẩm", "en": "Story of the product"},
                {"places": ["01:2:note1"], "vi": "khi có vùng nguyên liệu ổn định", "en": "there is a stable raw-material area"},
                {"places": ["01:3"], "vi": "An toàn thực phẩm", "en": "Food safety"},
                {"places": ["01:3:note1"], "vi": "Kết quả kiểm nghiệm không đạt", "en": "The test report fails"},
                {"places": ["01:1.1:1", "01:2:1", "01:3:1"], "vi": "Chưa có", "en": "None yet"},
                {"places": ["01:1.1:2", "01:1.2:1", "01:2:2", "01:3:2"], "vi": "Một phần", "en": "In part"},
                {"places": ["01:1.1:3", "01:1.2:2", "01:2:3", "01:3:3"], "vi": "Đầy đủ", "en": "In full"}]},
              "names": [
                {"code": "I", "vi": "Sản phẩm thực phẩm", "en": "Food products"},
                {"code": "I.1", "vi": "Thực phẩm tươi sống", "en": "Fresh food"},
                {"code": "MAE", "vi": "Bộ Nông nghiệp và Môi trường", "en": "Ministry of Agriculture and Environment"}]
            }\
            """;

    String PUBLICATION = "{\"effectiveFrom\": \"2099-01-01\"}";

    String ERRATUM =
            "{\"erratum\": {\"source\": \"Công văn 512/BNNMT-PTNT\", \"date\": \"2099-02-03\","
                    + " \"reason\": \"Điểm mức 2 tiêu chí 2 in sai\"}, \"ruleSet\": "
                    + RULE_SET
                    + "}";

    String WORDINGS =
            """
            {"state": "OFFICIAL", "texts": [
              {"places": ["01"], "vi": "Rau, củ, quả, hạt tươi", "en": "Fresh vegetables, roots, fruit and seeds"}]}\
            """;
}
