package vn.ocop.evaluation.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.EventHandler;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/** Copies papers; a withdrawn one can no longer be put into a dossier. */
@ApplicationScoped
class PaperConsumer implements EventHandler {

    private static final String CHANNEL = "paper";

    private static final String WITHDRAWN = "vn.ocop.paper.withdrawn.v1";

    private final Intake intake;
    private final PaperCopyRepository copies;

    PaperConsumer(Intake intake, PaperCopyRepository copies) {
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
            copies.keep(event.read(KnownPaper.class)).withdrawn = event.type().equals(WITHDRAWN);
        }
    }
}
