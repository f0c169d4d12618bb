package vn.ocop.promotion.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.promotion.days.Days;
import vn.ocop.promotion.event.EventRepository;
import vn.ocop.promotion.standing.KnownProduct;
import vn.ocop.promotion.standing.Standings;

/** Records a memorandum or contract about products of the officer's area. */
@ApplicationScoped
class SignAgreement {
    private static final Text EVENT =
            Text.of("Không có sự kiện đã nêu", "There is no such promotion event");

    private final AgreementRepository agreements;
    private final EventRepository events;
    private final Standings standings;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    SignAgreement(
            AgreementRepository agreements,
            EventRepository events,
            Standings standings,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.events = events;
        this.standings = standings;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    Agreement with(NewAgreement request) {
        mustHaveGoodDays(request);
        mustBeKnown(request.eventId());
        var agreement = new Agreement(request, products(request), clock.instant());
        agreements.add(agreement);
        changes.record(
                Change.of(
                        AgreementEvents.SIGNED,
                        agreement.id(),
                        agreement.revision(),
                        agreement.place().areaPath(),
                        AgreementEventState.of(agreement)));
        return agreement;
    }

    private void mustHaveGoodDays(NewAgreement request) {
        Days.mustHaveCome(VietnamTime.today(clock), "/signedOn", request.signedOn());
        if (request.until() != null) {
            Days.mustNotPrecede(request.signedOn(), "/until", request.until());
        }
    }

    private void mustBeKnown(@Nullable UUID eventId) {
        if (eventId != null && events.known(eventId).isEmpty()) {
            throw Refusal.of(
                    Problems.UNKNOWN_REFERENCE,
                    EVENT,
                    List.of(Fault.at("/eventId", "unknown-reference", EVENT)));
        }
    }

    private List<KnownProduct> products(NewAgreement request) {
        var producer = standings.producer(request.producerId(), "/producerId");
        var products = new ArrayList<KnownProduct>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < request.productIds().size(); i++) {
            var id = request.productIds().get(i);
            var product = standings.productIn(caller.scope(), id, "/productIds/" + i);
            mustBeOf(producer.id(), product, i);
            if (seen.add(product.id())) {
                products.add(product);
            }
        }
        return products;
    }

    /** What history tells of a product may lack the producer. */
    private static void mustBeOf(UUID producerId, KnownProduct product, int index) {
        var maker = product.producerId();
        if (maker != null && !maker.equals(producerId)) {
            var type = AgreementProblems.PRODUCT_OF_ANOTHER_PRODUCER;
            throw Refusal.of(
                    type,
                    type.explanation(),
                    List.of(Fault.at("/productIds/" + index, type.slug(), type.explanation())));
        }
    }
}
