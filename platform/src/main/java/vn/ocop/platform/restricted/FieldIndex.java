package vn.ocop.platform.restricted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;

/**
 * A keyed hash of a value, by which the database keeps it unique without knowing it. Without the
 * key nobody can try out numbers.
 */
public final class FieldIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final KeyRing keys;

    public FieldIndex(KeyRing keys) {
        this.keys = keys;
    }

    /** Spaces, dots, dashes, case and composition make no difference. */
    public String of(String field, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.index());
            mac.update(field.getBytes(UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(normalised(value).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a restricted value cannot be hashed", e);
        }
    }

    private static String normalised(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replaceAll("[\\s.\\-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
