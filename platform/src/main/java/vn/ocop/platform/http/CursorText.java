package vn.ocop.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * How a cursor travels: base64url of its keys as JSON behind a check sum over keys and query. The
 * sum keeps a cursor of one query out of another, whose sort keys would mean something else; it is
 * no secret, so keys are still read as untrusted.
 */
final class CursorText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> KEYS = new TypeReference<>() {};
    private static final int SUM = 8;
    private static final int LONGEST = 4_000;

    private CursorText() {}

    static String write(Cursor cursor, String query) {
        try {
            var keys = JSON.writeValueAsBytes(cursor.keys());
            var bytes = new byte[SUM + keys.length];
            System.arraycopy(sum(keys, query), 0, bytes, 0, SUM);
            System.arraycopy(keys, 0, bytes, SUM, keys.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Cursor read(String text, String query) {
        if (text.length() > LONGEST) {
            throw Cursor.refused();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var sum = Arrays.copyOf(bytes, SUM);
            var keys = Arrays.copyOfRange(bytes, SUM, bytes.length);
            if (!MessageDigest.isEqual(sum, sum(keys, query))) {
                throw Cursor.refused();
            }
            return new Cursor(JSON.readValue(keys, KEYS));
        } catch (IllegalArgumentException | IOException _) {
            throw Cursor.refused();
        }
    }

    private static byte[] sum(byte[] keys, String query) {
        var digest = Digests.sha256();
        digest.update(query.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return Arrays.copyOf(digest.digest(keys), SUM);
    }
}
