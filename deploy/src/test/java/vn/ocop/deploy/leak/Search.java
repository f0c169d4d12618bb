package vn.ocop.deploy.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was searched and what was found where. */
public final class Search {

    private final Needles needles;
    private final Map<String, Long> bytesByPlace = new TreeMap<>();
    private final Map<String, Set<String>> findings = new TreeMap<>();

    public Search(Needles needles) {
        this.needles = needles;
    }

    /** Looks into one piece of a place, such as a row of a table. */
    public synchronized void in(String place, byte[] piece) {
        bytesByPlace.merge(place, (long) piece.length, Long::sum);
        var found = needles.in(piece);
        if (!found.isEmpty()) {
            findings.computeIfAbsent(place, _ -> new TreeSet<>()).addAll(found);
        }
    }

    public void in(String place, String piece) {
        in(place, piece.getBytes(UTF_8));
    }

    /** Names of what was found, by place; never the values. */
    public synchronized Map<String, Set<String>> findings() {
        return new TreeMap<>(findings);
    }

    public synchronized int places() {
        return bytesByPlace.size();
    }

    public synchronized long bytes() {
        return bytesByPlace.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many places of a kind, such as {@code topic}. */
    public synchronized long places(String kind) {
        return bytesByPlace.keySet().stream().filter(it -> it.startsWith(kind + " ")).count();
    }
}
