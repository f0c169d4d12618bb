package vn.ocop.promotion.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.security.Caller;

/** Takes a product out of an event, by an officer of the event's area. */
@ApplicationScoped
class WithdrawProduct {

    private final Participations participations;
    private final ParticipationRepository repository;
    private final Changes changes;
    private final Caller caller;

    WithdrawProduct(
            Participations participations,
            ParticipationRepository repository,
            Changes changes,
            Caller caller) {
        this.participations = participations;
        this.repository = repository;
        this.changes = changes;
        this.caller = caller;
    }

    Participation with(UUID id, @Nullable String ifMatch) {
        var one = participations.forChange(id);
        caller.mustCover(one.eventArea());
        IfMatch.require(ifMatch, one.revision());
        one.withdraw();
        repository.flush();
        changes.record(
                Change.of(
                        ParticipationEvents.WITHDRAWN,
                        one.id(),
                        one.revision(),
                        one.place().areaPath(),
                        ParticipationEventState.of(one)));
        return one;
    }
}
