package vn.ocop.platform.restricted;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of a service: the first seals, all of them open. A new key is put first, the old ones
 * stay until nothing is sealed with them any more.
 */
public final class KeyRing {

    private static final int BYTES = 32;
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9-]{1,32}):([A-Za-z0-9+/]+=*)");

    private final List<FieldKey> keys;
    private final SecretKey index;

    private KeyRing(List<FieldKey> keys, SecretKey index) {
        this.keys = keys;
        this.index = index;
    }

    /**
     * @param keys each as {@code id:base64} of 32 bytes
     * @param index base64 of 32 bytes, the key of the hashes by which values are found
     */
    public static KeyRing of(List<String> keys, String index) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a key for restricted values is needed");
        }
        var read = keys.stream().map(KeyRing::key).toList();
        if (read.stream().map(FieldKey::id).distinct().count() < read.size()) {
            throw new IllegalArgumentException("two keys for restricted values bear one id");
        }
        return new KeyRing(read, new SecretKeySpec(bytes(index), "HmacSHA256"));
    }

    FieldKey current() {
        return keys.getFirst();
    }

    FieldKey named(String id) {
        return keys.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the key " + id + " for restricted values is not set"));
    }

    SecretKey index() {
        return index;
    }

    /** What is wrong with a key is said without a part of it. */
    private static FieldKey key(String entry) {
        var matcher = ENTRY.matcher(entry.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a key for restricted values is written as id:base64");
        }
        return new FieldKey(matcher.group(1), new SecretKeySpec(bytes(matcher.group(2)), "AES"));
    }

    private static byte[] bytes(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("a key for restricted values is no base64");
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key for restricted values has 32 bytes");
        }
        return bytes;
    }
}
