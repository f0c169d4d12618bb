package vn.ocop.deploy.promises;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what was tried and keeps what was broken. */
public final class Findings {
    private final Map<Promise, Integer> tried = new EnumMap<>(Promise.class);
    private final Map<Promise, Set<String>> places = new EnumMap<>(Promise.class);
    private final List<Broken> broken = new ArrayList<>();

    /** A promise that was not kept. */
    public record Broken(Promise promise, String where, String complaint) {
        @Override
        public String toString() {
            return promise + " " + where + ": " + complaint;
        }
    }

    /**
     * @param complaints what is wrong; empty when the promise was kept
     */
    void add(Promise promise, String where, List<String> complaints) {
        tried.merge(promise, 1, Integer::sum);
        places.computeIfAbsent(promise, _ -> new HashSet<>()).add(where);
        complaints.forEach(it -> broken.add(new Broken(promise, where, it)));
    }

    /** What another walk found. */
    void add(Findings other) {
        other.tried.forEach((promise, times) -> tried.merge(promise, times, Integer::sum));
        other.places.forEach(
                (promise, where) ->
                        places.computeIfAbsent(promise, _ -> new HashSet<>()).addAll(where));
        broken.addAll(other.broken);
    }

    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    public int checks() {
        return tried.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Map<Promise, Integer> tried() {
        return new EnumMap<>(tried);
    }

    /** Operations, or services, on which a promise was tried. */
    Set<String> where(Promise promise) {
        return places.getOrDefault(promise, Set.of());
    }
}
