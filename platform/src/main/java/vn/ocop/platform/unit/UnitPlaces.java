package vn.ocop.platform.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way from the old map to today's, and back. */
final class UnitPlaces {

    private final UnitIndex index;
    private final Map<UnitRef, List<Succession>> successors = new HashMap<>();
    private final Map<UnitRef, List<Succession>> predecessors = new HashMap<>();

    UnitPlaces(UnitIndex index, List<Succession> successions) {
        this.index = index;
        for (var succession : successions) {
            if (!succession.from().equals(succession.to())) {
                successors
                        .computeIfAbsent(succession.from(), _ -> new ArrayList<>(1))
                        .add(succession);
                predecessors
                        .computeIfAbsent(succession.to(), _ -> new ArrayList<>())
                        .add(succession);
            }
        }
        successors.replaceAll((_, list) -> List.copyOf(list));
        predecessors.replaceAll((_, list) -> List.copyOf(list));
    }

    List<Succession> successors(UnitRef ref) {
        return successors.getOrDefault(ref, List.of());
    }

    List<Succession> predecessors(UnitRef ref) {
        return predecessors.getOrDefault(ref, List.of());
    }

    Placement place(UnitRef ref, @Nullable LocalDate on) {
        if (ref.isCentre()) {
            return new Placement.Exact(ref, ref);
        }
        var last = index.lastOf(index.meant(ref, on));
        if (ref.isOnTodaysMap()) {
            return new Placement.Exact(ref, provinceOf(last));
        }
        var today =
                last.until() == null || !livedToTheChange(last)
                        ? List.<UnitRef>of()
                        : todaysOf(ref);
        return switch (today.size()) {
            case 0 -> new Placement.ProvinceOnly(todaysProvince(last));
            case 1 ->
                    new Placement.Exact(
                            today.getFirst(), provinceOf(index.meant(today.getFirst(), null)));
            default -> new Placement.Candidates(today, todaysProvince(last));
        };
    }

    UnitPaths paths(UnitRef ref, @Nullable LocalDate on) {
        var placement = place(ref, on);
        var today = pathOf(placement.area());
        var old = ref.isOnTodaysMap() ? commonOldPath(ref) : oldPath(index.meant(ref, on));
        return new UnitPaths(today, placement.isResolved(), old);
    }

    /** The areas that a unit stands for, as paths on its own map. */
    List<AreaPath> areas(UnitRef ref) {
        if (ref.isOnTodaysMap()) {
            return List.of(pathOf(ref));
        }
        var last = index.meant(ref, null);
        var path = oldPath(last);
        return Stream.concat(Stream.of(path), handedOn(last).filter(part -> !path.covers(part)))
                .toList();
    }

    /**
     * The communes of a district that ended before the old map did: their paths lie elsewhere now.
     */
    private Stream<AreaPath> handedOn(Unit district) {
        var end = district.until();
        return end == null || livedToTheChange(district)
                ? Stream.of()
                : index.children(district.ref(), end).stream().map(this::oldPath);
    }

    private AreaPath pathOf(UnitRef today) {
        if (today.isCentre()) {
            return AreaPath.CENTRE;
        }
        return AreaPath.ofTodaysMap(index.chain(index.meant(today, null), null).reversed());
    }

    /**
     * The path on the map of 30 June 2025, or of a unit's last day when it ended before: a commune
     * that changed its district has one old path, not one for each date.
     */
    private AreaPath oldPath(Unit unit) {
        var last = index.lastOf(unit);
        return AreaPath.ofOldMap(index.chain(last, last.until()).reversed());
    }

    private @Nullable AreaPath commonOldPath(UnitRef today) {
        var paths =
                predecessors(today).stream()
                        .map(succession -> oldPath(index.meant(succession.from(), null)))
                        .toList();
        AreaPath common = paths.isEmpty() ? null : paths.getFirst();
        for (var path : paths) {
            common = AreaPath.common(common, path);
        }
        return common;
    }

    private List<UnitRef> todaysOf(UnitRef old) {
        return successors(old).stream().map(Succession::to).distinct().toList();
    }

    private UnitRef todaysProvince(Unit old) {
        return todaysOf(provinceOf(old)).getFirst();
    }

    private UnitRef provinceOf(Unit unit) {
        return index.chain(unit, unit.until()).getLast().ref();
    }

    private static boolean livedToTheChange(Unit unit) {
        return UnitMap.CHANGE.minusDays(1).equals(unit.until());
    }
}
