package vn.ocop.product.standing;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/** Keeps the copies of certificates up with evaluation's events. */
@ApplicationScoped
class CertificateConsumer {

    private final Intake intake;
    private final StandingRepository standings;

    CertificateConsumer(Intake intake, StandingRepository standings) {
        this.intake = intake;
        this.standings = standings;
    }

    @Incoming("certificate")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.copy(message, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.isDeletion()) {
            standings.remove(event.subject());
        } else {
            standings.put(event.read(CertificateState.class));
        }
    }
}
