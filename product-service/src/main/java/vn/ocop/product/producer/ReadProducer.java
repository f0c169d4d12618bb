package vn.ocop.product.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
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
    private final Changes changes;
    private final Clock clock;

    ReadProducer(
            ProducerRepository producers, ProducerAccess access, Changes changes, Clock clock) {
        this.producers = producers;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    ProducerView view(UUID id) {
        var producer = known(id);
        access.mustSee(producer);
        return view(producer);
    }

    ProducerView view(Producer producer) {
        return ProducerView.of(producer, VietnamTime.today(clock));
    }

    /** The restricted fields; who reads them leaves his name. */
    ContactView contact(UUID id) {
        var producer = known(id);
        access.mustCorrect(producer);
        changes.note(
                new AuditNote(
                        "RestrictedFieldRead",
                        "producer",
                        id,
                        producer.place().areaPath(),
                        Map.of("fields", producer.contact().fields())));
        return ContactView.of(producer);
    }

    private Producer known(UUID id) {
        return producers.known(id).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }
}
