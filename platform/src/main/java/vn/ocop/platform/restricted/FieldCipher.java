package vn.ocop.platform.restricted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals values with AES-256-GCM. A sealed value is {@code key-id:base64url(nonce, ciphertext, tag)}
 * and opens only in the place for which it was sealed: copied into another row or column it is
 * worthless.
 */
public final class FieldCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;

    public FieldCipher(KeyRing keys) {
        this.keys = keys;
    }

    public String seal(String value, FieldPlace place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var current = keys.current();
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(
                    Cipher.ENCRYPT_MODE, current.secret(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.text().getBytes(UTF_8));
            var sealed = cipher.doFinal(value.getBytes(UTF_8));
            var whole = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return current.id()
                    + ":"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a restricted value cannot be sealed", e);
        }
    }

    public String open(String sealed, FieldPlace place) {
        var colon = sealed.indexOf(':');
        var key = keys.named(sealed.substring(0, Math.max(0, colon)));
        try {
            var whole = Base64.getUrlDecoder().decode(sealed.substring(colon + 1));
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    key.secret(),
                    new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES));
            cipher.updateAAD(place.text().getBytes(UTF_8));
            return new String(
                    cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "a restricted value in " + place.column() + " cannot be opened", e);
        }
    }

    /** Whether the value was sealed with a key that is no longer the first. */
    public boolean isOutdated(String sealed) {
        return !sealed.startsWith(keys.current().id() + ":");
    }
}
