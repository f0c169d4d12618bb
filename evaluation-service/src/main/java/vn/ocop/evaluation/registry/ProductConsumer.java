package vn.ocop.evaluation.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/**
 * Copies products, and tells the other features of this service in the same transaction, so that
 * they can follow a product that moved to another unit or producer.
 */
@ApplicationScoped
class ProductConsumer implements EventHandler {

    private static final String CHANNEL = "product";

    private final Intake intake;
    private final ProductCopyRepository copies;
    private final Event<KnownProduct> copied;

    ProductConsumer(Intake intake, ProductCopyRepository copies, Event<KnownProduct> copied) {
        this.intake = intake;
        this.copies = copies;
        this.copied = copied;
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
            copied.fire(copies.keep(event.read(KnownProduct.class)).state);
        }
    }
}
