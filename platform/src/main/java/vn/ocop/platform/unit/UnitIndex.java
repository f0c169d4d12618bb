package vn.ocop.platform.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units by reference and by parent. */
final class UnitIndex {

    private final List<Unit> all;
    private final Map<UnitRef, List<Unit>> byRef = new HashMap<>();
    private final Map<UnitRef, List<Unit>> byParent = new HashMap<>();

    UnitIndex(List<Unit> units) {
        all =
                units.stream()
                        .sorted(
                                Comparator.comparing(
                                        Unit::from,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        for (var unit : all) {
            byRef.computeIfAbsent(unit.ref(), _ -> new ArrayList<>(1)).add(unit);
            byParent.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
        }
        byRef.replaceAll((_, list) -> List.copyOf(list));
        byParent.replaceAll((_, list) -> List.copyOf(list));
    }

    List<Unit> all() {
        return all;
    }

    /** Every stretch of a code, oldest first. */
    List<Unit> history(UnitRef ref) {
        return byRef.getOrDefault(ref, List.of());
    }

    Optional<Unit> find(UnitRef ref, LocalDate on) {
        return history(ref).stream().filter(unit -> unit.isValidOn(on)).findFirst();
    }

    /**
     * The stretch a record means: the one of that day; on a day in between the one before it,
     * before all of them the first, without a day the last. Dates of records and of lists are not
     * sharp enough to refuse a code for them.
     */
    Unit meant(UnitRef ref, @Nullable LocalDate on) {
        var history = history(ref);
        if (history.isEmpty()) {
            throw new UnknownUnit(ref);
        }
        if (on == null) {
            return history.getLast();
        }
        return history.reversed().stream()
                .filter(unit -> unit.from() == null || !on.isBefore(unit.from()))
                .findFirst()
                .orElse(history.getFirst());
    }

    /** The last stretch of the same life: each continued by the next from one day to the other. */
    Unit lastOf(Unit unit) {
        var last = unit;
        for (var next : history(unit.ref())) {
            if (last.isContinuedBy(next)) {
                last = next;
            }
        }
        return last;
    }

    /** The unit and those above it, the province last. */
    List<Unit> chain(Unit unit, @Nullable LocalDate on) {
        var chain = new ArrayList<Unit>(List.of(unit));
        while (!chain.getLast().parent().isCentre()) {
            chain.add(meant(chain.getLast().parent(), on));
        }
        return chain;
    }

    List<Unit> children(UnitRef parent, LocalDate on) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .filter(unit -> unit.isValidOn(on))
                .sorted(Comparator.comparing(unit -> unit.ref().code()))
                .toList();
    }
}
