package vn.ocop.promotion.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.promotion.event.EventRepository;
import vn.ocop.promotion.event.EventState;
import vn.ocop.promotion.event.PromotionEvent;
import vn.ocop.promotion.standing.Certificate;
import vn.ocop.promotion.standing.KnownProduct;
import vn.ocop.promotion.standing.Standings;

/** Admits a product, of whatever province, to an event of the officer's area. */
@ApplicationScoped
class AdmitProduct {

    private final ParticipationRepository participations;
    private final EventRepository events;
    private final Standings standings;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    AdmitProduct(
            ParticipationRepository participations,
            EventRepository events,
            Standings standings,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.participations = participations;
        this.events = events;
        this.standings = standings;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    Participation with(UUID eventId, NewParticipation request) {
        var event = events.forReference(eventId).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        caller.mustCover(event.place().area());
        mustBeOpen(event);
        var product = standings.product(request.productId(), "/productId");
        var one =
                new Participation(
                        event, product, admitting(product, event), booth(request), clock.instant());
        participations.add(one);
        changes.record(
                Change.of(
                        ParticipationEvents.ADMITTED,
                        one.id(),
                        one.revision(),
                        one.place().areaPath(),
                        ParticipationEventState.of(one)));
        return one;
    }

    private static void mustBeOpen(PromotionEvent event) {
        if (event.state() == EventState.CANCELLED) {
            throw Refusal.of(ParticipationProblems.EVENT_CANCELLED);
        }
        if (!event.kind().admitsProducts()) {
            throw Refusal.of(ParticipationProblems.PRODUCTS_NOT_ADMITTED);
        }
    }

    private Certificate admitting(KnownProduct product, PromotionEvent event) {
        var certificates = standings.certificatesOf(product.id());
        return switch (Admission.of(certificates, event.days())) {
            case Admission.Admitted admitted -> admitted.certificate();
            case Admission.Refused refused -> throw NotInForce.refusal(refused, event.days());
        };
    }

    private static @Nullable String booth(NewParticipation request) {
        var booth = request.booth();
        return booth == null ? null : VietnameseText.clean(booth);
    }
}
