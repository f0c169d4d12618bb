package vn.ocop.promotion.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.promotion.event.EventRepository;
import vn.ocop.promotion.standing.KnownProduct;
import vn.ocop.promotion.standing.Standings;

/**
 * Finds participations for those who may see them: the officers of the product's area and of the
 * event's.
 */
@ApplicationScoped
public class Participations {

    private final ParticipationRepository participations;
    private final EventRepository events;
    private final Standings standings;
    private final Caller caller;

    Participations(
            ParticipationRepository participations,
            EventRepository events,
            Standings standings,
            Caller caller) {
        this.participations = participations;
        this.events = events;
        this.standings = standings;
        this.caller = caller;
    }

    public Participation visible(UUID id) {
        return seen(participations.known(id));
    }

    /** The same, kept from changes by others until the transaction ends. */
    public Participation forChange(UUID id) {
        return seen(participations.forChange(id));
    }

    ParticipationView view(Participation one) {
        var name = standings.findProduct(one.productId()).map(KnownProduct::name).orElse(null);
        return ParticipationView.of(one, name, lapse(one));
    }

    private @Nullable LocalDate lapse(Participation one) {
        return events.known(one.eventId())
                .flatMap(
                        event ->
                                Admission.lapse(
                                        standings.certificatesOf(one.productId()), event.days()))
                .orElse(null);
    }

    private Participation seen(Optional<Participation> found) {
        return found.filter(
                        one -> caller.covers(one.place().area()) || caller.covers(one.eventArea()))
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
