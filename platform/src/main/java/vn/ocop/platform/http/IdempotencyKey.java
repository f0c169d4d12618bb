package vn.ocop.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * What makes a repeated post the same.
 *
 * @param scope SHA-256 of issuer, subject, method and path: a key of one caller never meets
 *     another's, and the table names nobody
 * @param bodyHash SHA-256 of the body
 */
record IdempotencyKey(String scope, String key, String bodyHash) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    static IdempotencyKey of(
            String key, String issuer, String subject, String operation, String bodyHash) {
        if (!FORM.matcher(key).matches()) {
            throw malformed();
        }
        var scope = String.join("\n", issuer, subject, operation);
        return new IdempotencyKey(
                Digests.hex(scope.getBytes(StandardCharsets.UTF_8)), key, bodyHash);
    }

    private static Refusal malformed() {
        var message =
                Text.of(
                        "Cần từ 1 đến 255 ký tự ASCII không có khoảng trắng",
                        "1 to 255 visible ASCII characters are needed");
        return Refusal.of(
                Problems.INVALID_REQUEST, List.of(Fault.header(HEADER, "malformed", message)));
    }
}
