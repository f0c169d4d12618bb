package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Who sits in judgement of a dossier. */
@ApplicationScoped
public class Judges {

    private final SessionDesk desk;
    private final Caller caller;

    Judges(SessionDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** The dossier of an item, for a person of the council who does not stand aside for it. */
    public UUID dossierOf(UUID sessionId, UUID itemId) {
        var sitting = desk.read(sessionId);
        var item = sitting.item(itemId);
        var seat =
                sitting.seatOf(caller.subject())
                        .orElseThrow(() -> Refusal.of(SessionProblems.NOT_YOUR_SEAT));
        if (sitting.session().isAside(seat.id(), item.dossierId)) {
            throw Refusal.of(SessionProblems.NOT_SCORING);
        }
        return item.dossierId;
    }
}
