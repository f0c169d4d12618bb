package vn.ocop.evaluation.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.evaluation.council.Panel;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.session.closing.Bench;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** A session with its council and its agenda. */
record Sitting(Session session, Panel panel, List<Item> items) {

    Optional<Seat> seatOf(String person) {
        return panel.seatOf(person, session.date);
    }

    /** Whether a person holds a seat of this role on the day, or stands in for its holder. */
    boolean isA(SeatRole role, String person) {
        return seatOf(person).filter(seat -> seat.role() == role).isPresent();
    }

    /** A seat that is held on the day of the session. */
    Optional<Seat> seat(UUID id) {
        return panel.seatsOn(session.date).stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst();
    }

    Item item(UUID id) {
        return items.stream()
                .filter(item -> item.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    Bench bench(Item item) {
        return session.bench(panel, item.dossierId);
    }

    boolean isDone() {
        return items.stream().allMatch(item -> item.state.isDone());
    }
}
