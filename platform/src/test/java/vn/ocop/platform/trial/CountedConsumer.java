package vn.ocop.platform.trial;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

@ApplicationScoped
class CountedConsumer implements EventHandler {
    private final Intake intake;
    private final Takers takers;

    CountedConsumer(Intake intake, Takers takers) {
        this.intake = intake;
        this.takers = takers;
    }

    @Incoming("counted")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.take(message, this);
    }

    @Override
    public String channel() {
        return "counted";
    }

    @Override
    public boolean isCopy() {
        return false;
    }

    @Override
    public void apply(IncomingEvent event) {
        takers.take(event);
    }
}
