package vn.ocop.promotion.standing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/**
 * Keeps the copies of products up with their events, and tells the other features in the same
 * transaction, so that what is recorded about a product follows it to another unit.
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
            copies.remove(event.subject());
        } else {
            var state = event.read(KnownProduct.class);
            copies.keep(state);
            copied.fire(state);
        }
    }
}
