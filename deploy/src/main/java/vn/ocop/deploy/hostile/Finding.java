package vn.ocop.deploy.hostile;

import java.util.Locale;

/**
 * An answer that should not have been given.
 *
 * @param number which request of the service it was, counted from 0
 */
record Finding(Marksman.Shot shot, int number, int port, String complaint, String answer) {
    private static final int SHOWN = 400;
    private static final int LONGEST = 6_000;

    /** One for each operation and complaint is enough to be told. */
    String kind() {
        return shot.operation() + ": " + complaint;
    }

    String text() {
        var said = answer.length() > SHOWN ? answer.substring(0, SHOWN) + "…" : answer;
        return "%s (%s, request %d)%n  answered: %s%n  again:    %s"
                .formatted(kind(), String.join(" + ", shot.attacks()), number, said, again());
    }

    /** The same bytes from a shell. */
    private String again() {
        if (shot.bytes().length > LONGEST) {
            return "%d bytes; repeat the run with its seed".formatted(shot.bytes().length);
        }
        var escaped = new StringBuilder();
        for (var b : shot.bytes()) {
            var c = (char) (b & 0xff);
            if (c >= ' ' && c < 0x7f && c != '\'' && c != '\\') {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\0%03o", (int) c));
            }
        }
        return "printf '%%b' '%s' | nc -q 5 127.0.0.1 %d".formatted(escaped, port);
    }
}
