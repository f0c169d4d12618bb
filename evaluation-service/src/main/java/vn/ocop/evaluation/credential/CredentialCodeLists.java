package vn.ocop.evaluation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Labels of what a verifier can find. */
@ApplicationScoped
class CredentialCodeLists implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        "credential-outcome",
                        Text.of("Kết quả kiểm tra chứng thực số", "Outcome of a verification"),
                        Code.of("GENUINE", "Chính hiệu và đang có giá trị", "Genuine and valid"),
                        Code.of(
                                "REVOKED",
                                "Đã bị thu hồi hoặc được thay thế",
                                "Revoked or replaced"),
                        Code.of("EXPIRED", "Đã hết hạn", "Expired"),
                        Code.of("NOT_YET_IN_FORCE", "Chưa có hiệu lực", "Not yet in force"),
                        Code.of(
                                "STATUS_UNKNOWN",
                                "Chưa biết có bị thu hồi hay không",
                                "Not known whether revoked"),
                        Code.of("SIGNATURE_FALSE", "Chữ ký sai", "Signature false"),
                        Code.of("UNKNOWN_KEY", "Khóa ký lạ", "Unknown key"),
                        Code.of("OTHER_ISSUER", "Nơi khác cấp", "Another issuer"),
                        Code.of("MALFORMED", "Không đọc được", "Not readable")));
    }
}
