package vn.ocop.deploy.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bytes that are hardly HTTP: no client library would send them. */
final class LineAttacks {
    private static final String END = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final List<String> LINES =
            List.of(
                    "GET /%zz" + END,
                    "GET //" + END,
                    "GET \\" + END,
                    "GET /v1/me\u0000" + END,
                    "GET /v1/me#a" + END,
                    "GET ?a" + END,
                    "GET http://[::1/" + END,
                    "GET *" + END,
                    "OPTIONS *" + END,
                    "GET /../../etc/passwd" + END,
                    "GET /v1/me HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
                    "GET /v1/me HTTP/1.0\r\nConnection: close\r\n\r\n",
                    "GET /v1/me\r\n\r\n",
                    "\r\n\r\n\r\n",
                    "G\u0000T / HTTP/1.1\r\n\r\n",
                    "GET  /v1/me  HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                    "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
                    "GET /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nBad Header: x\r\n\r\n",
                    "GET /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n: x\r\n\r\n",
                    "GET /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX\r\n\r\n",
                    "GET /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: a\u0000b\r\n\r\n",
                    "GET /v1/me HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n",
                    "POST /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: -1\r\n\r\n",
                    "POST /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: abc\r\n\r\n",
                    "POST /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                    "POST /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                    "POST /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                    "GET /" + "a".repeat(70_000) + END,
                    "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: "
                            + "a".repeat(70_000)
                            + "\r\n\r\n");

    static final List<Attack> ALL =
            List.of(
                    new Attack(
                            "request line",
                            (draft, random) ->
                                    draft.raw =
                                            LINES.get(random.nextInt(LINES.size()))
                                                    .getBytes(StandardCharsets.ISO_8859_1)),
                    new Attack("raw bytes", LineAttacks::noise),
                    new Attack("flipped head", LineAttacks::flip));

    private LineAttacks() {}

    private static void noise(Draft draft, Random random) {
        var bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        bytes[0] = (byte) ('A' + random.nextInt(26));
        var end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        var all = new byte[bytes.length + end.length];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        System.arraycopy(end, 0, all, bytes.length, end.length);
        draft.raw = all;
    }

    /** One byte of the request line or a header becomes another. */
    private static void flip(Draft draft, Random random) {
        draft.body = new byte[0];
        draft.headers.remove("Content-Type");
        var bytes = draft.bytes();
        var line = Math.min(bytes.length, 60);
        bytes[random.nextInt(line)] = (byte) random.nextInt(256);
        draft.raw = bytes;
    }
}
