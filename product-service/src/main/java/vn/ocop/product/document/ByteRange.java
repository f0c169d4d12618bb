package vn.ocop.product.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which part of a content a {@code Range} header asks for (RFC 9110, 14). */
sealed interface ByteRange {
    Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** All of it: no range, a unit or several ranges that we do not serve. */
    record Whole() implements ByteRange {}

    /** A part: where it begins and how long it is. */
    record Part(long from, long length) implements ByteRange {}

    /** Nothing of what was asked for exists. */
    record Unsatisfiable() implements ByteRange {}

    static ByteRange of(@Nullable String header, long size) {
        if (header == null) {
            return new Whole();
        }
        var matcher = FORM.matcher(header);
        if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return new Whole();
        }
        if (matcher.group(1).isEmpty()) {
            return last(Long.parseLong(matcher.group(2)), size);
        }
        var from = Long.parseLong(matcher.group(1));
        var to =
                matcher.group(2).isEmpty()
                        ? size - 1
                        : Math.min(Long.parseLong(matcher.group(2)), size - 1);
        return between(from, to, size, matcher.group(2));
    }

    private static ByteRange last(long count, long size) {
        var length = Math.min(count, size);
        return length == 0 ? new Unsatisfiable() : new Part(size - length, length);
    }

    private static ByteRange between(long from, long to, long size, String givenEnd) {
        if (!givenEnd.isEmpty() && Long.parseLong(givenEnd) < from) {
            return new Whole();
        }
        return from >= size ? new Unsatisfiable() : new Part(from, to - from + 1);
    }
}
