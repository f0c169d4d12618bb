package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.place.Places;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.text.VietnameseText;
import vn.ocop.product.dated.Days;
import vn.ocop.product.patch.Patch;

/** Changes a producer. */
@ApplicationScoped
class ChangeProducer {

    private final ProducerRepository producers;
    private final ProducerAccess access;
    private final Places places;
    private final PersonalData personal;
    private final Changes changes;
    private final Clock clock;

    ChangeProducer(
            ProducerRepository producers,
            ProducerAccess access,
            Places places,
            PersonalData personal,
            Changes changes,
            Clock clock) {
        this.producers = producers;
        this.access = access;
        this.places = places;
        this.personal = personal;
        this.changes = changes;
        this.clock = clock;
    }

    Producer with(UUID id, @Nullable String ifMatch, Patch<ProducerChange> patch) {
        patch.mayEmpty("address", "taxCode", "telephone", "email");
        return change(id, ifMatch, producer -> apply(producer, patch));
    }

    /** Puts another person in the place of the one on file. */
    Producer represent(UUID id, @Nullable String ifMatch, NewRepresentative person) {
        return change(
                id, ifMatch, producer -> personal.represent(producer, Representative.of(person)));
    }

    /** An officer's word: the person acts for the producer from now on. */
    Producer confirm(UUID id, @Nullable String ifMatch, String subject) {
        return change(
                id,
                ifMatch,
                producer ->
                        producer.join(
                                Membership.confirmed(subject, access.officer(), clock.instant())));
    }

    Producer dismiss(UUID id, @Nullable String ifMatch, String subject) {
        return change(
                id,
                ifMatch,
                producer -> {
                    if (!producer.leave(subject)) {
                        throw Refusal.of(Problems.NOT_FOUND);
                    }
                });
    }

    private Producer change(UUID id, @Nullable String ifMatch, Consumer<Producer> act) {
        var producer = producers.forChange(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        access.mustCorrect(producer);
        IfMatch.require(ifMatch, producer.revision());
        act.accept(producer);
        producer.changed();
        producers.flush();
        changes.record(
                Change.of(
                        ProducerEvents.CHANGED,
                        producer.id(),
                        producer.revision(),
                        producer.place().areaPath(),
                        ProducerState.of(producer, VietnamTime.today(clock))));
        return producer;
    }

    private void apply(Producer producer, Patch<ProducerChange> patch) {
        var today = VietnamTime.today(clock);
        var values = patch.values();
        Days.mustHaveCome(today, values.nameFrom(), values.legalFormFrom(), values.sizeClassFrom());
        datedFacts(producer, values, today);
        move(producer, values, today);
        var contact = personal.contactOf(producer);
        producer.addressed(patch.merge("address", values.address(), producer.address()));
        personal.reach(
                producer,
                new Contact(
                        patch.merge("taxCode", values.taxCode(), contact.taxCode()),
                        patch.merge("telephone", values.telephone(), contact.telephone()),
                        patch.merge("email", values.email(), contact.email())));
        if (values.identifiers() != null) {
            producer.identifiedBy(values.identifiers());
        }
        producer.mustShowNoPersonalNumber(today);
    }

    private static void datedFacts(Producer producer, ProducerChange values, LocalDate today) {
        if (values.name() != null) {
            var from = Objects.requireNonNullElse(values.nameFrom(), today);
            producer.named(new DatedName(VietnameseText.clean(values.name()), from, null));
        }
        if (values.legalForm() != null) {
            var from = Objects.requireNonNullElse(values.legalFormFrom(), today);
            producer.formed(new DatedForm(values.legalForm(), from, null));
        }
        if (values.sizeClass() != null) {
            var from = Objects.requireNonNullElse(values.sizeClassFrom(), today);
            producer.sized(new DatedSize(values.sizeClass(), from, null));
        }
    }

    private void move(Producer producer, ProducerChange values, LocalDate today) {
        if (values.unit() == null) {
            return;
        }
        var place = places.of(values.unit(), values.unitDate(), today);
        access.mustReach(place.area());
        producer.moved(place);
    }
}
