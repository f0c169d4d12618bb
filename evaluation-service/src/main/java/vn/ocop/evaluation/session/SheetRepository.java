package vn.ocop.evaluation.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Score sheets. Who may have one is decided by {@link Sheets} and {@link CloseItem}, nowhere else.
 */
@ApplicationScoped
class SheetRepository implements PanacheRepositoryBase<ScoreSheet, UUID> {

    Optional<ScoreSheet> of(Item item, int round, UUID seatId) {
        return find("itemId = ?1 and round = ?2 and seatId = ?3", item.id, round, seatId)
                .firstResultOptional();
    }

    List<ScoreSheet> sealed(UUID itemId, int round) {
        return list(
                "itemId = ?1 and round = ?2 and sealedAt is not null order by seatId",
                itemId,
                round);
    }

    /** Seats that have sealed in the open round of any of these items. */
    Set<UUID> sealedSeats(List<Item> items) {
        return items.stream()
                .flatMap(item -> sealed(item.id, item.scoringRound).stream())
                .map(sheet -> sheet.seatId)
                .collect(Collectors.toSet());
    }
}
