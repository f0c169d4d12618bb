package vn.ocop.evaluation.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/** The words of the verifier's page. */
public record VerifierWords(Language language) {

    public String tag() {
        return language.tag();
    }

    public String programme() {
        return say("Chương trình Mỗi xã một sản phẩm (OCOP)", "One Commune One Product (OCOP)");
    }

    public String title() {
        return say("Kiểm tra chứng thực số", "Verify a credential");
    }

    public String skip() {
        return say("Đến nội dung chính", "Skip to content");
    }

    public String demonstration() {
        return say(
                "Bản trình diễn: bản ghi này được tạo để trình diễn hệ thống, không phải sản phẩm có thật.",
                "Demonstration: this record was made up to show the system, there is no such product.");
    }

    public String compare() {
        return say(
                "Hãy so sánh với sản phẩm trên tay. Nếu tên, chủ thể hoặc hình ảnh khác, mã QR hay chứng thực số"
                        + " này đã bị chép sang sản phẩm khác.",
                "Compare with the product in your hand. If name, producer or picture differ, this QR code or"
                        + " credential was copied onto another product.");
    }

    public String noPicture() {
        return say("Sổ đăng ký chưa có ảnh công khai.", "The registry has no public picture.");
    }

    public String pictureOf(String product) {
        return say("Ảnh trong sổ đăng ký: ", "Picture in the registry: ") + product;
    }

    public String picture() {
        return say("Ảnh trong sổ đăng ký", "Picture in the registry");
    }

    public String stars(@Nullable Integer stars) {
        return stars == null ? "" : say(stars + " sao", stars + " stars");
    }

    public String label(String field) {
        return switch (field) {
            case "stars" -> say("Hạng", "Rank");
            case "holder" -> say("Chủ thể ghi trên giấy", "Holder as printed");
            case "presentHolder" -> say("Chủ thể hiện nay", "Holder today");
            case "variants" -> say("Quy cách", "Variants");
            case "number" -> say("Số giấy chứng nhận", "Certificate number");
            case "issuingBody" -> say("Cơ quan cấp", "Issuing body");
            case "decision" -> say("Quyết định", "Decision");
            case "term" -> say("Thời hạn", "Term");
            default -> throw new IllegalArgumentException(field);
        };
    }

    public String decision(String number, @Nullable String signedOn) {
        if (signedOn == null) {
            return number;
        }
        var on =
                signedOn.length() == "2024-03-12".length()
                        ? day(LocalDate.parse(signedOn))
                        : signedOn;
        return say(number + " ngày " + on, number + " of " + on);
    }

    public String term(LocalDate first, LocalDate last) {
        return say(
                "Từ ngày %s đến hết ngày %s".formatted(day(first), day(last)),
                "From %s to the end of %s".formatted(day(first), day(last)));
    }

    public String toCertificate() {
        return say("Trang của giấy chứng nhận", "Page of the certificate");
    }

    public String toProduct() {
        return say("Trang của sản phẩm", "Page of the product");
    }

    public String field() {
        return say(
                "Dán chứng thực số (nội dung tệp .jwt) vào đây",
                "Paste the credential (content of the .jwt file)");
    }

    public String button() {
        return say("Kiểm tra", "Verify");
    }

    public String hint() {
        return say(
                "Chứng thực số là đoạn chữ bắt đầu bằng “eyJ”, tải về từ trang của giấy chứng nhận. Trang này kiểm"
                        + " tra chữ ký, thời hạn và việc thu hồi; không lưu lại gì.",
                "A credential is a text that begins with “eyJ”, downloaded from the page of the certificate. This"
                        + " page checks signature, term and revocation, and keeps nothing.");
    }

    private String say(String vi, String en) {
        return Text.of(vi, en).in(language);
    }

    private static String day(LocalDate day) {
        return VerificationWords.day(day);
    }
}
