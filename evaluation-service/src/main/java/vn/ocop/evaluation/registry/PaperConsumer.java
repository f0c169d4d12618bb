package vn.ocop.evaluation.registry;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.ocop.platform.event.IncomingEvent;
import vn.ocop.platform.event.Intake;

/** Copies papers; a withdrawn one can no longer be put into a dossier. */
@ApplicationScoped
class PaperConsumer {

    private static final String WITHDRAWN = "vn.ocop.paper.withdrawn.v1";

    private final Intake intake;
    private final PaperCopyRepository copies;

    PaperConsumer(Intake intake, PaperCopyRepository copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @Incoming("paper")
    @Blocking
    void on(ConsumerRecord<String, byte[]> message) {
        intake.copy(message, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.isDeletion()) {
            copies.deleteById(event.subject());
        } else {
            copies.keep(event.read(KnownPaper.class)).withdrawn = event.type().equals(WITHDRAWN);
        }
    }
}
