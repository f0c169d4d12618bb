package vn.ocop.evaluation.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;

/** Says in a sentence what the verifier found. */
final class VerificationWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private VerificationWords() {}

    static String of(Verification found, Language language) {
        return text(found).in(language);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static Text text(Verification found) {
        var said = found.credential();
        return said == null ? refused(found.outcome()) : signed(found, said);
    }

    private static Text signed(Verification found, ReadCredential said) {
        var first = day(said.firstDay());
        var last = day(said.lastDay());
        return switch (found.outcome()) {
            case GENUINE ->
                    joined(
                            Text.of("Chính hiệu; chưa bị thu hồi", "Genuine; not revoked"),
                            asOf(found),
                            Text.of("; có giá trị đến hết ngày %s.", "; valid until %s.")
                                    .with(last));
            case REVOKED ->
                    joined(
                            Text.of(
                                    "Không còn giá trị: chữ ký đúng, nhưng giấy chứng nhận đã bị thu hồi hoặc đã"
                                            + " được thay bằng bản khác",
                                    "Valid no more: the signature is right, but the certificate was revoked or"
                                            + " replaced by another"),
                            asOf(found),
                            Text.of(
                                    ". Trang của giấy chứng nhận cho biết tình trạng hiện nay.",
                                    ". The page of the certificate tells how it stands now."));
            case EXPIRED ->
                    Text.of(
                                    "Đã hết hạn: chữ ký đúng, nhưng ngày cuối còn giá trị là %s.",
                                    "Expired: the signature is right, but the last valid day was %s.")
                            .with(last);
            case NOT_YET_IN_FORCE ->
                    Text.of(
                                    "Chưa có hiệu lực: chữ ký đúng, có giá trị từ ngày %s.",
                                    "Not yet in force: the signature is right, valid from %s.")
                            .with(first);
            case STATUS_UNKNOWN ->
                    Text.of(
                                    "Chữ ký đúng và còn trong thời hạn đến hết ngày %s, nhưng hiện chưa kiểm tra"
                                            + " được có bị thu hồi hay không. Hãy thử lại sau.",
                                    "The signature is right and the term runs until %s, but whether it was revoked"
                                            + " cannot be checked at the moment. Try again later.")
                            .with(last);
            case SIGNATURE_FALSE, UNKNOWN_KEY, OTHER_ISSUER, MALFORMED -> refused(found.outcome());
        };
    }

    private static Text refused(CredentialOutcome outcome) {
        return switch (outcome) {
            case SIGNATURE_FALSE ->
                    Text.of(
                            "Giả: chữ ký sai. Nội dung đã bị sửa, hoặc không do nơi này ký.",
                            "False: the signature is wrong. The content was altered, or was not signed here.");
            case UNKNOWN_KEY ->
                    Text.of(
                            "Không xác nhận được: ký bằng khóa mà nơi này không dùng.",
                            "Not confirmed: signed with a key that is not used here.");
            case OTHER_ISSUER ->
                    Text.of(
                            "Không xác nhận được: do nơi khác cấp; hãy kiểm tra ở nơi cấp.",
                            "Not confirmed: issued by somebody else; ask there.");
            default ->
                    Text.of(
                            "Không đọc được: đây không phải là chứng thực số của giấy chứng nhận OCOP.",
                            "Not readable: this is not the credential of an OCOP certificate.");
        };
    }

    private static Text asOf(Verification found) {
        return asOf(found.statusAsOf(), VietnamTime.dateOf(found.at()));
    }

    private static Text asOf(@Nullable Instant status, LocalDate today) {
        if (status == null) {
            return Text.of("", "");
        }
        var time = TIME.format(LocalTime.ofInstant(status, VietnamTime.ZONE));
        var on = VietnamTime.dateOf(status);
        return on.equals(today)
                ? Text.of(" tính đến %s hôm nay", " as of %s today").with(time)
                : Text.of(" tính đến %s ngày %s", " as of %s on %s").with(time, day(on));
    }

    private static Text joined(Text... parts) {
        var vi = new StringBuilder();
        var en = new StringBuilder();
        for (var part : parts) {
            vi.append(part.vi());
            en.append(part.en());
        }
        return Text.of(vi.toString(), en.toString());
    }
}
