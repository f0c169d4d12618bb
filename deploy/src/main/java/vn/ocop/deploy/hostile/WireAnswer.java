package vn.ocop.deploy.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What came back over the wire.
 *
 * @param status 0 when there was no answer that can be read
 * @param headers by name in lower case
 */
record WireAnswer(
        int status, Map<String, String> headers, byte[] body, Ending ending, Duration took) {
    private static final String HEAD_END = "\r\n\r\n";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: (\\d{1,9})");
    private static final int HEX = 16;

    /** How the connection ended. */
    enum Ending {
        CLOSED,
        CUT_OFF,
        TIMED_OUT
    }

    static WireAnswer read(byte[] received, Ending ending, Duration took) {
        var text = new String(received, StandardCharsets.ISO_8859_1);
        // An interim answer (100 Continue) goes before the real one.
        while (text.startsWith("HTTP/1.1 100")) {
            text = text.substring(text.indexOf(HEAD_END) + HEAD_END.length());
        }
        var headEnd = text.indexOf(HEAD_END);
        if (!text.startsWith("HTTP/1.") || headEnd < 0) {
            return new WireAnswer(0, Map.of(), received, ending, took);
        }
        var lines = text.substring(0, headEnd).split("\r\n", -1);
        var headers = new HashMap<String, String>();
        for (var i = 1; i < lines.length; i++) {
            var colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        var body = text.substring(headEnd + HEAD_END.length());
        var chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        return new WireAnswer(
                Integer.parseInt(lines[0].substring(9, 12)),
                headers,
                (chunked ? joined(body) : body).getBytes(StandardCharsets.ISO_8859_1),
                ending,
                took);
    }

    /** Whether all of the answer is there, as far as its headers tell. */
    static boolean isWhole(ByteArrayOutputStream received, boolean headOnly) {
        var text = received.toString(StandardCharsets.ISO_8859_1);
        while (text.startsWith("HTTP/1.1 100") && text.contains(HEAD_END)) {
            text = text.substring(text.indexOf(HEAD_END) + HEAD_END.length());
        }
        var end = text.indexOf(HEAD_END);
        if (end < 0) {
            return false;
        }
        var head = text.substring(0, end).toLowerCase(Locale.ROOT);
        var length = LENGTH.matcher(head);
        if (headOnly || head.startsWith("http/1.1 304") || head.startsWith("http/1.1 204")) {
            return true;
        }
        return length.find()
                ? text.length() - end - HEAD_END.length() >= Integer.parseInt(length.group(1))
                : head.contains("transfer-encoding: chunked") && text.endsWith(LAST_CHUNK);
    }

    private static String joined(String chunks) {
        var all = new ByteArrayOutputStream();
        var at = 0;
        while (at < chunks.length()) {
            var end = chunks.indexOf("\r\n", at);
            if (end < 0) {
                break;
            }
            var size = Integer.parseInt(chunks.substring(at, end).strip(), HEX);
            var from = Math.min(end + 2, chunks.length());
            var until = Math.min(from + size, chunks.length());
            all.writeBytes(chunks.substring(from, until).getBytes(StandardCharsets.ISO_8859_1));
            at = size == 0 ? chunks.length() : until + 2;
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
