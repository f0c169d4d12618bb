package vn.ocop.reporting.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;
import vn.ocop.platform.event.UnreadableEvent;

/** Keeps every event of the other services as a fact, once, whatever the order of arrival. */
@ApplicationScoped
class FactConsumer implements EventHandler {

    private static final String CHANNEL = "facts";

    private final Intake intake;
    private final FactRepository facts;

    FactConsumer(Intake intake, FactRepository facts) {
        this.intake = intake;
        this.facts = facts;
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
    public boolean isCopy() {
        return false;
    }

    @Override
    public void apply(IncomingEvent event) {
        facts.keep(event, event.isDeletion() ? null : factOf(event));
    }

    private static Fact factOf(IncomingEvent event) {
        var state =
                switch (event.topic()) {
                    case "ocop.producer" -> States.Producer.class;
                    case "ocop.product" -> States.Product.class;
                    case "ocop.dossier" -> States.Dossier.class;
                    case "ocop.certificate" -> States.Certificate.class;
                    case "ocop.promotionevent" -> States.PromotionEvent.class;
                    case "ocop.participation" -> States.Participation.class;
                    case "ocop.salesresult" -> States.SalesResult.class;
                    case "ocop.agreement" -> States.Agreement.class;
                    case "ocop.salespoint" -> States.PointOfSale.class;
                    case "ocop.listing" -> States.Listing.class;
                    default ->
                            throw new UnreadableEvent("no facts are taken from " + event.topic());
                };
        return event.read(state).fact();
    }
}
