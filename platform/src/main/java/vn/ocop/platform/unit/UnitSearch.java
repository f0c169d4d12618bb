package vn.ocop.platform.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import vn.ocop.platform.text.VietnameseText;

/**
 * Search by name: with marks before without, whole names before beginnings, beginnings before
 * parts; wider units first among equals.
 */
final class UnitSearch {

    private static final int NO_MATCH = 4;

    private final UnitIndex index;
    private final List<Entry> entries;

    /**
     * One spelling of a unit's name, and its full name folded, in which the name itself begins at
     * {@code nameAt}.
     */
    private record Entry(Unit unit, String spelling, String folded, int nameAt) {

        int rank(String typed, String query) {
            if (folded.equals(query) || folded.substring(nameAt).equals(query)) {
                return isSpelled(typed) ? 0 : 1;
            }
            if (folded.startsWith(query) || folded.startsWith(query, nameAt)) {
                return 2;
            }
            return folded.contains(" " + query) ? 3 : NO_MATCH;
        }

        /** Marks and all; with or without the type word. */
        private boolean isSpelled(String typed) {
            var spelled = spelling.toLowerCase(Locale.ROOT);
            return typed.endsWith(spelled) || spelled.endsWith(typed);
        }
    }

    private record Hit(Unit unit, int rank) {}

    UnitSearch(UnitIndex index) {
        this.index = index;
        this.entries = entries(index.all());
    }

    /**
     * Many communes share a name, and every name begins with one of a few words: each is folded
     * once.
     */
    private static List<Entry> entries(List<Unit> units) {
        var folded = new HashMap<String, String>();
        var entries = new ArrayList<Entry>(units.size());
        for (var unit : units) {
            var word = folded.computeIfAbsent(unit.type().word(), VietnameseText::fold) + " ";
            var name = folded.computeIfAbsent(unit.name(), VietnameseText::fold);
            var full = name.startsWith(word) ? name : word + name;
            entries.add(new Entry(unit, unit.name(), full, word.length()));
            for (var other : unit.otherNames()) {
                var otherFull = VietnameseText.fold(other);
                var nameAt = otherFull.startsWith(word) ? word.length() : 0;
                entries.add(new Entry(unit, other, otherFull, nameAt));
            }
        }
        return List.copyOf(entries);
    }

    List<Unit> find(String text, UnitScope scope, int limit) {
        var query = VietnameseText.fold(text);
        if (query.isEmpty()) {
            return List.of();
        }
        var typed = VietnameseText.clean(text).toLowerCase(Locale.ROOT);
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            var rank = entry.rank(typed, query);
            if (rank < NO_MATCH && isIn(scope, entry.unit())) {
                hits.add(new Hit(entry.unit(), rank));
            }
        }
        return hits.stream()
                .sorted(
                        Comparator.comparingInt(Hit::rank)
                                .thenComparing(hit -> hit.unit().ref().level())
                                .thenComparing(hit -> hit.unit().ref().code()))
                .map(Hit::unit)
                .distinct()
                .limit(limit)
                .toList();
    }

    private boolean isIn(UnitScope scope, Unit unit) {
        return unit.isValidOn(scope.on())
                && (scope.level() == null || scope.level() == unit.ref().level())
                && (scope.within().isCentre()
                        || index.chain(unit, scope.on()).stream()
                                .anyMatch(above -> above.ref().equals(scope.within())));
    }
}
