package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.AgendaDossiers;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** The chair confirms a closed item, or defers one. */
@ApplicationScoped
class DecideItem {

    private final AgendaDossiers agenda;
    private final Minutes minutes;
    private final SessionLog log;
    private final Caller caller;
    private final Clock clock;

    DecideItem(AgendaDossiers agenda, Minutes minutes, SessionLog log, Caller caller, Clock clock) {
        this.agenda = agenda;
        this.minutes = minutes;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    void confirm(Sitting sitting, Item item, @Nullable String reason) {
        item.mustBe(ItemState.CLOSED);
        if (item.reasonNeeded && reason == null) {
            throw Refusal.of(SessionProblems.REASON_NEEDED);
        }
        item.confirm(caller.subject(), VietnamTime.today(clock), reason);
        var result = Objects.requireNonNull(minutes.read(item));
        agenda.evaluated(item.dossierId, Minutes.ofDossier(item, result, sitting.session().level));
        log.record(SessionEvents.ITEM_CONFIRMED, sitting, item);
    }

    void defer(Sitting sitting, Item item, String reason) {
        sitting.session().mustBe(SessionState.OPEN);
        if (item.state != ItemState.CLOSED) {
            item.mustBe(ItemState.SCORING);
        }
        agenda.postpone(item.dossierId, reason);
        item.defer(reason);
        log.record(SessionEvents.ITEM_DEFERRED, sitting, item);
    }
}
