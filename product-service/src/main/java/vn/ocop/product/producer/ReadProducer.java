package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.change.AuditNote;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Shows a producer to those who may see it. */
@ApplicationScoped
class ReadProducer {

    private final ProducerRepository producers;
    private final ProducerAccess access;
    private final PersonalData personal;
    private final Changes changes;
    private final Clock clock;

    ReadProducer(
            ProducerRepository producers,
            ProducerAccess access,
            PersonalData personal,
            Changes changes,
            Clock clock) {
        this.producers = producers;
        this.access = access;
        this.personal = personal;
        this.changes = changes;
        this.clock = clock;
    }

    ProducerView view(UUID id) {
        var producer = known(id);
        access.mustSee(producer);
        return view(producer);
    }

    ProducerView view(Producer producer) {
        return ProducerView.of(producer, personal.contactOf(producer), VietnamTime.today(clock));
    }

    /** The restricted fields; who reads them leaves his name. */
    ContactView contact(UUID id) {
        var producer = known(id);
        access.mustCorrect(producer);
        var contact = personal.contactOf(producer);
        logged(producer, contact.values().keySet());
        return ContactView.of(producer, contact);
    }

    /** The same for who represents it. */
    RepresentativeView representative(UUID id) {
        var producer = known(id);
        access.mustCorrect(producer);
        var person = personal.representativeOf(producer);
        logged(producer, person.values().keySet());
        return RepresentativeView.of(producer, person);
    }

    private void logged(Producer producer, Set<PersonalField> fields) {
        changes.note(
                AuditNote.restrictedRead(
                        "producer",
                        producer.id(),
                        producer.place().areaPath(),
                        fields.stream().map(PersonalField::label).sorted().toList()));
    }

    private Producer known(UUID id) {
        return producers.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
