package vn.ocop.product.standing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/** Keeps the copies of certificates up with evaluation's events. */
@ApplicationScoped
class CertificateConsumer implements EventHandler {

    private static final String CHANNEL = "certificate";

    private final Intake intake;
    private final StandingRepository standings;

    CertificateConsumer(Intake intake, StandingRepository standings) {
        this.intake = intake;
        this.standings = standings;
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
            standings.remove(event.subject());
        } else {
            standings.put(event.read(CertificateState.class));
        }
    }
}
