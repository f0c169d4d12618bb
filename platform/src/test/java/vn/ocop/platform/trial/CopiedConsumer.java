package vn.ocop.platform.trial;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

@ApplicationScoped
class CopiedConsumer implements EventHandler {
    private final Intake intake;
    private final Takers takers;

    CopiedConsumer(Intake intake, Takers takers) {
        this.intake = intake;
        this.takers = takers;
    }

    @Incoming("copied")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, this);
    }

    @Override
    public String channel() {
        return "copied";
    }

    @Override
    public boolean isCopy() {
        return true;
    }

    @Override
    public void apply(IncomingEvent event) {
        takers.take(event);
    }
}
