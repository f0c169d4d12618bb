package vn.ocop.platform.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Takes dead letters in again, with the consumer of their channel. */
@ApplicationScoped
public class Replays {

    private final Intake intake;
    private final DeadLetters deadLetters;
    private final List<EventHandler> handlers;
    private final Instance<EntityManager> entities;

    Replays(
            Intake intake,
            DeadLetters deadLetters,
            @All List<EventHandler> handlers,
            @Any Instance<EntityManager> entities) {
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.entities = entities;
    }

    /**
     * Inside the transaction of the caller; empty when it went well, otherwise the transaction has
     * to be undone.
     */
    public Optional<String> attempt(DeadLetter letter) {
        return run(letter).map(DeadLetterReason::detail);
    }

    Optional<DeadLetterReason> run(DeadLetter letter) {
        try {
            intake.replay(letter.message(), handler(letter.channel()));
            // What the database refuses shall show here, not at the end of the transaction.
            if (entities.isResolvable()) {
                entities.get().flush();
            }
            deadLetters.settle(letter.id());
            return Optional.empty();
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                throw e;
            }
            return Optional.of(DeadLetterReason.of(e));
        }
    }

    private EventHandler handler(String channel) {
        return handlers.stream()
                .filter(handler -> handler.channel().equals(channel))
                .findFirst()
                .orElseThrow(() -> new UnreadableEvent("no consumer listens to " + channel));
    }
}
