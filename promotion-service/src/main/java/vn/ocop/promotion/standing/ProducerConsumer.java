package vn.ocop.promotion.standing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/** Keeps the copies of producers up with their events. */
@ApplicationScoped
class ProducerConsumer {

    private final Intake intake;
    private final ProducerCopyRepository copies;

    ProducerConsumer(Intake intake, ProducerCopyRepository copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @Incoming("producer")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.copy(message, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.isDeletion()) {
            copies.remove(event.subject());
        } else {
            copies.keep(event.read(KnownProducer.class));
        }
    }
}
