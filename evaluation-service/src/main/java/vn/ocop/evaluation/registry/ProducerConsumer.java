package vn.ocop.evaluation.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/** Copies producers; an erased producer (a household bears a person's name) goes here too. */
@ApplicationScoped
class ProducerConsumer implements EventHandler {

    private static final String CHANNEL = "producer";

    private final Intake intake;
    private final ProducerCopyRepository copies;

    ProducerConsumer(Intake intake, ProducerCopyRepository copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @Incoming(CHANNEL)
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, this);
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void apply(IncomingEvent event) {
        if (event.isDeletion()) {
            copies.deleteById(event.subject());
        } else {
            copies.keep(event.read(KnownProducer.class));
        }
    }
}
