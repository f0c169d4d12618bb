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
        return new Representation(bytes, "r" + revision + "-" + hash(bytes));
    }

    /** Of something that has no revision: the tag says only that the bytes are the same. */
    static Representation of(byte[] bytes) {
        return new Representation(bytes, hash(bytes));
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes), 0, HASH);
    }

    String quoted() {
        return '"' + tag + '"';
    }
}
