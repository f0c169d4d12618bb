package vn.ocop.platform.http;

import java.util.HexFormat;

/**
 * A view as the bytes that are sent.
 *
 * @param tag the entity tag without quotes
 */
record Representation(byte[] bytes, String tag) {
    private static final int HASH = 8;

    static Representation of(long revision, byte[] bytes) {
        var hash = HexFormat.of().formatHex(Digests.sha256().digest(bytes), 0, HASH);
        return new Representation(bytes, "r" + revision + "-" + hash);
    }

    String quoted() {
        return '"' + tag + '"';
    }
}
