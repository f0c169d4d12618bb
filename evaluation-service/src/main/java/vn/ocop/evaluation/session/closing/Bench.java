package vn.ocop.evaluation.session.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatRole;

/**
 * Who sits over one item.
 *
 * @param seats seats held on the day of the session
 * @param present seat to the person who is there: the holder or who stands in
 * @param recused seats that stand aside for this item
 */
public record Bench(List<Seat> seats, Map<UUID, String> present, Set<UUID> recused) {

    /**
     * A sheet that was sealed for a seat counts, also when the seat's other person is there now.
     */
    public Bench withAuthors(Map<UUID, String> authors) {
        var persons = new HashMap<>(present);
        persons.replaceAll((seat, person) -> authors.getOrDefault(seat, person));
        return new Bench(seats, persons, recused);
    }

    /** Seats whose person is there and scores this item. */
    public List<Seat> scorers() {
        return seats.stream().filter(seat -> seat.scores() && sits(seat)).toList();
    }

    /** The person who scores for a seat. */
    public Optional<String> scorer(Seat seat) {
        return seat.scores() && sits(seat)
                ? Optional.ofNullable(present.get(seat.id()))
                : Optional.empty();
    }

    /** The seat for which a person scores this item. */
    public Optional<Seat> scoringSeatOf(String person) {
        return scorers().stream().filter(seat -> person.equals(present.get(seat.id()))).findFirst();
    }

    boolean chairSits() {
        return chair().isPresent();
    }

    /** The chair's seat, where its person is there and not recused. */
    Optional<Seat> chair() {
        return seats.stream()
                .filter(seat -> seat.role() == SeatRole.CHAIR && sits(seat))
                .findFirst();
    }

    private boolean sits(Seat seat) {
        return present.containsKey(seat.id()) && !recused.contains(seat.id());
    }
}
