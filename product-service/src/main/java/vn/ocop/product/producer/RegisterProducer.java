package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.place.Place;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.security.Roles;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.classification.SizeClass;
import vn.ocop.product.dated.Days;

/**
 * Registers a producer. An officer does so for his area and names its managers; a person without an
 * office registers his own and becomes its manager, to be confirmed by an officer.
 */
@ApplicationScoped
class RegisterProducer {

    private final ProducerRepository producers;
    private final Places places;
    private final PersonalData personal;
    private final Changes changes;
    private final Caller caller;
    private final Clock clock;

    RegisterProducer(
            ProducerRepository producers,
            Places places,
            PersonalData personal,
            Changes changes,
            Caller caller,
            Clock clock) {
        this.producers = producers;
        this.places = places;
        this.personal = personal;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    Producer with(NewProducer request, boolean demonstration) {
        var today = VietnamTime.today(clock);
        var place = places.of(request.unit(), request.unitDate(), today);
        if (!isPrivatePerson()) {
            caller.mustCover(place.area());
        }
        var producer = newProducer(request, place, demonstration);
        facts(producer, request, today);
        managers(producer, Objects.requireNonNullElse(request.managers(), List.of()));
        producers.add(producer);
        changes.record(
                Change.of(
                        ProducerEvents.REGISTERED,
                        producer.id(),
                        producer.revision(),
                        place.areaPath(),
                        ProducerState.of(producer, today)));
        return producer;
    }

    private Producer newProducer(NewProducer request, Place place, boolean demonstration) {
        var name = new DatedName(VietnameseText.clean(request.name()), request.nameFrom(), null);
        return new Producer(Ids.next(), name, place, demonstration, clock.instant());
    }

    private void facts(Producer producer, NewProducer request, LocalDate today) {
        Days.mustHaveCome(
                today, request.nameFrom(), request.legalFormFrom(), request.sizeClassFrom());
        producer.formed(new DatedForm(request.legalForm(), request.legalFormFrom(), null));
        producer.sized(
                new DatedSize(
                        Objects.requireNonNullElse(request.sizeClass(), SizeClass.UNKNOWN),
                        request.sizeClassFrom(),
                        null));
        producer.addressed(cleaned(request.address()));
        personal.reach(
                producer, new Contact(request.taxCode(), request.telephone(), request.email()));
        producer.identifiedBy(Objects.requireNonNullElse(request.identifiers(), List.of()));
        producer.mustShowNoPersonalNumber(today);
    }

    private void managers(Producer producer, List<String> named) {
        var now = clock.instant();
        if (!isPrivatePerson()) {
            named.forEach(
                    subject -> producer.join(Membership.confirmed(subject, caller.subject(), now)));
            return;
        }
        named.forEach(subject -> producer.join(Membership.unconfirmed(subject, now)));
        producer.join(Membership.unconfirmed(caller.subject(), now));
    }

    private boolean isPrivatePerson() {
        return !caller.has(Roles.REGISTRY_OFFICER);
    }

    private static @Nullable String cleaned(@Nullable String text) {
        return text == null ? null : VietnameseText.clean(text);
    }
}
