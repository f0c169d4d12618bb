package vn.ocop.product.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.id.ShortCodes;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.dated.Days;

/**
 * Registers a product: an officer for his area, a producer's confirmed manager for the producer.
 */
@ApplicationScoped
class RegisterProduct {

    private final ProductRepository products;
    private final ProductMakers makers;
    private final ProductFacts facts;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    RegisterProduct(
            ProductRepository products,
            ProductMakers makers,
            ProductFacts facts,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.products = products;
        this.makers = makers;
        this.facts = facts;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    Product with(NewProduct request, boolean demonstration) {
        var today = VietnamTime.today(clock);
        var place = place(request, today);
        var producerId = maker(request);
        var origin = new Origin(request.ofHistory(), demonstration);
        var product = new Product(Ids.next(), ShortCodes.next(), place, origin, clock.instant());
        describe(product, request);
        if (producerId != null) {
            Days.mustHaveCome(today, request.producerFrom());
            product.madeBy(new DatedMaker(producerId, request.producerFrom(), null));
        }
        products.add(product);
        changes.record(
                Change.of(
                        ProductEvents.REGISTERED,
                        product.id(),
                        product.revision(),
                        place.areaPath(),
                        ProductState.of(product, today)));
        return product;
    }

    private Place place(NewProduct request, LocalDate today) {
        if (request.ofHistory() && !isOfficer()) {
            throw Refusal.of(ProductProblems.HISTORY_BY_OFFICERS);
        }
        var place = facts.place(request.unit(), request.unitDate(), today, request.ofHistory());
        if (isOfficer()) {
            caller.mustCover(place.area());
        }
        return place;
    }

    private @Nullable UUID maker(NewProduct request) {
        if (request.producerId() == null) {
            if (!request.ofHistory()) {
                throw Refusal.of(ProductProblems.PRODUCER_MISSING);
            }
            return null;
        }
        return isOfficer() ? makers.known(request.producerId()) : makers.own(request.producerId());
    }

    private void describe(Product product, NewProduct request) {
        product.named(VietnameseText.clean(request.name()));
        product.sorted(facts.sorting(request.productSet(), request.productGroup()));
        product.described(
                request.description() == null
                        ? null
                        : VietnameseText.cleanText(request.description()));
        Objects.requireNonNullElse(request.variants(), List.<NewVariant>of())
                .forEach(variant -> product.add(variant.variant()));
        product.identifiedBy(ProductFacts.identifiers(request.identifiers(), request.ofHistory()));
        product.markedBy(Objects.requireNonNullElse(request.trademarks(), List.of()));
    }

    private boolean isOfficer() {
        return caller.has(Roles.REGISTRY_OFFICER);
    }
}
