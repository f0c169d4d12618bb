package vn.ocop.promotion.standing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/** Keeps the copies of certificates up with their events. */
@ApplicationScoped
class CertificateConsumer implements EventHandler {

    private static final String CHANNEL = "certificate";

    private final Intake intake;
    private final CertificateCopyRepository copies;

    CertificateConsumer(Intake intake, CertificateCopyRepository copies) {
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
            copies.remove(event.subject());
        } else {
            copies.keep(event.read(CertificateState.class));
        }
    }
}
