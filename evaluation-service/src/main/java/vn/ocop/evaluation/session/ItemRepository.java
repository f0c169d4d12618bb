package vn.ocop.evaluation.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<Item, UUID> {

    List<Item> of(UUID sessionId) {
        return list("sessionId = ?1 order by position", sessionId);
    }

    /** The agenda on which a dossier stands and is not done. */
    Optional<UUID> sessionOf(UUID dossierId) {
        return find("dossierId = ?1 and state in ('SCHEDULED', 'SCORING', 'CLOSED')", dossierId)
                .firstResultOptional()
                .map(item -> item.sessionId);
    }

    /** The newest item of a dossier that has a frozen result. */
    Optional<Item> lastJudged(UUID dossierId) {
        return find("dossierId = ?1 and explanation is not null order by id desc", dossierId)
                .firstResultOptional();
    }

    /** Number of items by session. */
    Map<UUID, Long> counts(Collection<UUID> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : find("sessionId in ?1", List.copyOf(sessions)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        item -> item.sessionId, Collectors.counting()));
    }
}
