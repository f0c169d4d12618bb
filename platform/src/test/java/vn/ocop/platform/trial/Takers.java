package vn.ocop.platform.trial;

import jakarta.inject.Singleton;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.ocop.platform.event.DatabaseFailure;
import vn.ocop.platform.event.IncomingEvent;

/** What both consumers of the trial do: remember what came in, or fail as a test wants it. */
@Singleton
class Takers {

    record Taken(UUID subject, long revision) {}

    record State(String title) {}

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<UUID> tried = new CopyOnWriteArrayList<>();
    private final Set<UUID> poisonous = ConcurrentHashMap.newKeySet();
    private final Set<UUID> cutOff = ConcurrentHashMap.newKeySet();

    void take(IncomingEvent event) {
        tried.add(event.id());
        if (cutOff.contains(event.id())) {
            throw new DatabaseFailure(new SQLTransientConnectionException("database is away"));
        }
        if (poisonous.contains(event.id())) {
            throw new IllegalStateException("cannot be applied");
        }
        event.read(State.class);
        taken.add(new Taken(event.subject(), event.revision()));
    }

    void poison(UUID event) {
        poisonous.add(event);
    }

    void mend(UUID event) {
        poisonous.remove(event);
    }

    void cutOff(UUID event) {
        cutOff.add(event);
    }

    void reconnect(UUID event) {
        cutOff.remove(event);
    }

    List<Long> of(UUID subject) {
        return taken.stream()
                .filter(one -> one.subject().equals(subject))
                .map(Taken::revision)
                .toList();
    }

    long tries(UUID event) {
        return tried.stream().filter(event::equals).count();
    }
}
