package vn.ocop.deploy.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Thousands of texts looked for in one pass: a hash rolls over the bytes, as wide as the shortest
 * text, and where it is that of a beginning the whole text is compared.
 */
public final class Needles {

    private static final long FACTOR = 1_000_003L;
    private static final int SIEVE_BITS = 22;

    private final Map<Long, List<Needle>> byStart = new HashMap<>();
    private final BitSet sieve = new BitSet(1 << SIEVE_BITS);
    private final int width;
    private final long leaving;
    private final int count;

    private record Needle(String name, byte[] text) {}

    /**
     * @param names what a text is called when it is found, by the text; it is not shown itself
     */
    public Needles(Map<String, String> names) {
        width =
                names.keySet().stream()
                        .mapToInt(it -> it.getBytes(UTF_8).length)
                        .min()
                        .orElseThrow();
        count = names.size();
        var power = 1L;
        for (int i = 1; i < width; i++) {
            power *= FACTOR;
        }
        leaving = power;
        names.forEach(this::add);
    }

    private void add(String text, String name) {
        var bytes = text.getBytes(UTF_8);
        var hash = 0L;
        for (int i = 0; i < width; i++) {
            hash = hash * FACTOR + bytes[i];
        }
        byStart.computeIfAbsent(hash, _ -> new ArrayList<>()).add(new Needle(name, bytes));
        sieve.set(sieved(hash));
    }

    public int count() {
        return count;
    }

    /** The names of the texts that occur. */
    public Set<String> in(byte[] hay) {
        var found = new TreeSet<String>();
        var hash = 0L;
        for (int end = 0; end < hay.length; end++) {
            if (end >= width) {
                hash -= hay[end - width] * leaving;
            }
            hash = hash * FACTOR + hay[end];
            if (end >= width - 1 && sieve.get(sieved(hash))) {
                compare(hay, end - width + 1, hash, found);
            }
        }
        return found;
    }

    private void compare(byte[] hay, int from, long hash, Set<String> found) {
        for (var needle : byStart.getOrDefault(hash, List.of())) {
            var until = from + needle.text().length;
            if (until <= hay.length
                    && Arrays.equals(hay, from, until, needle.text(), 0, needle.text().length)
                    && !isPartOfANumber(hay, from, until)) {
                found.add(needle.name());
            }
        }
    }

    /** Ten digits inside a longer number are not a telephone number. */
    private static boolean isPartOfANumber(byte[] hay, int from, int until) {
        return from > 0 && isDigit(hay[from - 1]) && isDigit(hay[from])
                || until < hay.length && isDigit(hay[until]) && isDigit(hay[until - 1]);
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int sieved(long hash) {
        return (int) ((hash ^ hash >>> 31) & (1 << SIEVE_BITS) - 1);
    }
}
