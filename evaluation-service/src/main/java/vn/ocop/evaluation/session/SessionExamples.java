package vn.ocop.evaluation.session;

/** Examples of requests as the API description shows them. */
final class SessionExamples {

    static final String NEW =
            """
            {"councilId": "0198c0de-0000-7000-8000-000000000002", "date": "2026-11-20",
             "place": "Sở Nông nghiệp và Môi trường", "round": {"year": 2026, "number": 2},
             "dossierIds": ["0198c0de-0000-7000-8000-000000000003"]}""";
    static final String ATTENDANCE =
            """
            {"present": ["hung.vo", "lan.pham", "hoa.tran"],
             "recusals": [{"subject": "hoa.tran", "dossierId": "0198c0de-0000-7000-8000-000000000003",
                           "reason": "Có quan hệ gia đình với chủ thể"}]}""";
    static final String INVITATION =
            """
            {"number": "38/GM-HĐOCOP", "date": "2026-11-10"}""";
    static final String REPLY =
            """
            {"coming": false, "remark": "Công tác xa; người dự thay sẽ có mặt"}""";
    static final String ADVICE =
            """
            {"summary": "Hồ sơ đủ minh chứng; vùng trồng có mã số",
             "remarks": {"1.5": "Hợp đồng liên kết còn hiệu lực đến 31/12/2027"}}""";
    static final String SITE_VISIT =
            """
            {"day": "2026-11-12", "place": "Bản Nưa, xã Yên Khê", "present": ["hung.vo", "hoa.tran"]}""";
    static final String SHEET =
            """
            {"choices": {"1.1": 3, "1.2": 2}, "opinion": "Sản phẩm có chất lượng ổn định"}""";
    static final String CLOSING = "{}";
    static final String DISCUSSION =
            """
            {"discussion": "Thống nhất cách hiểu tiêu chí 2.2, thành viên chấm lại"}""";
    static final String CONFIRMATION = "{}";
    static final String DEFERRAL =
            """
            {"reason": "Cần khảo sát thực tế cơ sở sản xuất"}""";

    private SessionExamples() {}
}
