package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Hands out sessions to the officers of the area and to the council's own people. */
@ApplicationScoped
class SessionDesk {

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final Councils councils;
    private final Officers officers;
    private final Caller caller;

    SessionDesk(
            SessionRepository sessions,
            ItemRepository items,
            Councils councils,
            Officers officers,
            Caller caller) {
        this.sessions = sessions;
        this.items = items;
        this.councils = councils;
        this.officers = officers;
        this.caller = caller;
    }

    Sitting read(UUID id) {
        return visible(sessions.existing(id));
    }

    /** Locked, for a change that does not rest on a reading of the session. */
    Sitting lock(UUID id) {
        return visible(sessions.forChange(id));
    }

    /** Locked, for an act of the secretary or of an officer who prepares the session. */
    Sitting prepare(UUID id, @Nullable String ifMatch) {
        var sitting = lock(id);
        if (!prepares(sitting)) {
            throw Refusal.of(SessionProblems.NOT_YOUR_SEAT);
        }
        IfMatch.require(ifMatch, sitting.session().revision);
        return sitting;
    }

    /** Locked, for an act of the person in a certain seat. */
    Sitting take(UUID id, SeatRole role, @Nullable String ifMatch) {
        var sitting = lock(id);
        if (!sitting.isA(role, caller.subject())) {
            throw Refusal.of(SessionProblems.NOT_YOUR_SEAT);
        }
        IfMatch.require(ifMatch, sitting.session().revision);
        return sitting;
    }

    /** Locked, for an act of anybody who holds a seat. */
    Sitting takeSeated(UUID id, @Nullable String ifMatch) {
        var sitting = lock(id);
        if (sitting.seatOf(caller.subject()).isEmpty()) {
            throw Refusal.of(SessionProblems.NOT_YOUR_SEAT);
        }
        IfMatch.require(ifMatch, sitting.session().revision);
        return sitting;
    }

    /** Locked, for the advisory team and the secretary. */
    Sitting takeAsAdviser(UUID id, @Nullable String ifMatch) {
        var sitting = takeSeatedAs(id, SeatRole.ADVISER, SeatRole.SECRETARY);
        IfMatch.require(ifMatch, sitting.session().revision);
        return sitting;
    }

    private Sitting takeSeatedAs(UUID id, SeatRole... roles) {
        var sitting = lock(id);
        if (Arrays.stream(roles).noneMatch(role -> sitting.isA(role, caller.subject()))) {
            throw Refusal.of(SessionProblems.NOT_YOUR_SEAT);
        }
        return sitting;
    }

    /** For who prepares the session, and its chair. */
    Sitting readPreparing(UUID id) {
        var sitting = read(id);
        if (!prepares(sitting) && !sitting.isA(SeatRole.CHAIR, caller.subject())) {
            throw Refusal.of(SessionProblems.NOT_YOUR_SEAT);
        }
        return sitting;
    }

    /**
     * Others of the council and of its area learn that this is for the chair, strangers nothing.
     */
    void mustChair(UUID councilId) {
        var panel = councils.panel(councilId).orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        var person = caller.subject();
        var seats = panel.seats().stream().filter(seat -> seat.isOf(person)).toList();
        if (seats.isEmpty() && !officers.read(panel.areaPath())) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        if (seats.stream().noneMatch(seat -> seat.role() == SeatRole.CHAIR)) {
            throw Refusal.of(SessionProblems.NOT_YOUR_SEAT);
        }
    }

    /** Who may not plan for a council learns nothing of it. */
    void mustMayPlan(Sitting sitting) {
        if (!prepares(sitting)) {
            throw Refusal.of(Problems.UNKNOWN_REFERENCE, PlanSession.unknown());
        }
    }

    boolean prepares(Sitting sitting) {
        var session = sitting.session();
        return sitting.isA(SeatRole.SECRETARY, caller.subject())
                || officers.act(session.level, session.areaPath);
    }

    private Sitting visible(Session session) {
        var panel = councils.panel(session.councilId).orElseThrow();
        var sitting = new Sitting(session, panel, items.of(session.id));
        if (sitting.seatOf(caller.subject()).isEmpty() && !officers.read(session.areaPath)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return sitting;
    }
}
