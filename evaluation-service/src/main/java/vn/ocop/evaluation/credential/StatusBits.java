package vn.ocop.evaluation.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;

/**
 * The bits of a status list as they are sent: the first one is the leftmost of the first byte,
 * compressed, in base64url behind the sign of its alphabet.
 */
final class StatusBits {

    /** The least that the standard allows, so that a list tells nothing about whom is looked up. */
    static final int SIZE = 131_072;

    private static final int BYTE = 8;
    private static final int LEFTMOST = 0x80;
    private static final String BASE64_URL = "u";

    private StatusBits() {}

    static String encoded(BitSet bits) {
        var bytes = new byte[SIZE / BYTE];
        bits.stream().forEach(index -> bytes[index / BYTE] |= (byte) (LEFTMOST >> index % BYTE));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BASE64_URL
                + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
