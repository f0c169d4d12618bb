package vn.ocop.platform.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The administrative units of both maps. Immutable and safe for any number of threads; reading the
 * files takes a moment, so there is one of it.
 */
public final class Units {

    private final UnitIndex index;
    private final UnitPlaces places;
    private final UnitSearch search;

    private Units(UnitIndex index, UnitPlaces places, UnitSearch search) {
        this.index = index;
        this.places = places;
        this.search = search;
    }

    /** Reads the shipped files. */
    public static Units load() {
        var file = new UnitFile();
        var index = new UnitIndex(file.units());
        return new Units(index, new UnitPlaces(index, file.successions()), new UnitSearch(index));
    }

    /** Whether either map has or had the unit; the centre exists. */
    public boolean exists(UnitRef ref) {
        return ref.isCentre() || !index.history(ref).isEmpty();
    }

    /** The latest stretch of a code. */
    public Optional<Unit> find(UnitRef ref) {
        return index.history(ref).reversed().stream().findFirst();
    }

    public Optional<Unit> find(UnitRef ref, LocalDate on) {
        return index.find(ref, on);
    }

    /** Every stretch of a code, oldest first. */
    public List<Unit> history(UnitRef ref) {
        return index.history(ref);
    }

    /**
     * The unit of a day and the units above it up to the province; empty when it was not valid
     * then.
     */
    public List<Unit> chain(UnitRef ref, LocalDate on) {
        return find(ref, on).map(unit -> index.chain(unit, on)).orElse(List.of());
    }

    /** The units directly below, by code; below the centre are the provinces of that day's map. */
    public List<Unit> children(UnitRef parent, LocalDate on) {
        return index.children(parent, on);
    }

    /** All units of a level on a day, by code. */
    public List<Unit> all(UnitLevel level, LocalDate on) {
        return index.all().stream()
                .filter(unit -> unit.ref().level() == level && unit.isValidOn(on))
                .sorted(Comparator.comparing(unit -> unit.ref().code()))
                .toList();
    }

    /** Units by name, best match first. */
    public List<Unit> search(String text, UnitScope scope, int limit) {
        return search.find(text, scope, limit);
    }

    /** Where a unit is on today's map; a code of the old map without a day means its last unit. */
    public Placement place(UnitRef ref) {
        return places.place(ref, null);
    }

    /**
     * Where a unit is on today's map.
     *
     * @param on a day on which the record was true, for a code that meant several units
     * @throws UnknownUnit when neither map has had it
     */
    public Placement place(UnitRef ref, @Nullable LocalDate on) {
        return places.place(ref, on);
    }

    public List<Succession> successors(UnitRef ref) {
        return places.successors(ref);
    }

    public List<Succession> predecessors(UnitRef ref) {
        return places.predecessors(ref);
    }

    /** A record's paths on both maps, to be stored with it; {@code on} as in {@link #place}. */
    public UnitPaths paths(UnitRef ref, @Nullable LocalDate on) {
        return places.paths(ref, on);
    }

    /**
     * What a query for a unit means: a record lies in it when its path on the unit's map lies in
     * one of these. One path nearly always; several for a district whose communes were handed to
     * another one before the old map ended.
     */
    public List<AreaPath> areas(UnitRef ref) {
        if (!exists(ref)) {
            throw new UnknownUnit(ref);
        }
        return places.areas(ref);
    }

    /** Whether a record of a unit lies in an area, on the area's map. */
    public boolean covers(UnitRef area, UnitRef unit, @Nullable LocalDate on) {
        var paths = paths(unit, on);
        return areas(area).stream().anyMatch(paths::liesIn);
    }
}
