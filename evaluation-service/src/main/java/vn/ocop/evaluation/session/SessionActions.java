package vn.ocop.evaluation.session;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.course.Action;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.security.Caller;

/** What this caller may do with a session and its items now, and why not. */
@ApplicationScoped
class SessionActions {

    private final SessionDesk desk;
    private final CloseItem closing;
    private final SheetRepository sheets;
    private final Caller caller;
    private final Clock clock;

    SessionActions(
            SessionDesk desk,
            CloseItem closing,
            SheetRepository sheets,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.closing = closing;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    List<Action> of(Sitting sitting, Language language) {
        var session = sitting.session();
        var href = "/v1/sessions/" + session.id;
        return List.of(
                action("opening", href + "/opening", prepared(sitting, opening(sitting)), language),
                action(
                        "attendance",
                        href + "/attendance",
                        prepared(sitting, session(SessionState.OPEN, session)),
                        language));
    }

    List<Action> of(Sitting sitting, Item item, Language language) {
        var href = "/v1/sessions/" + item.sessionId + "/items/" + item.id;
        return List.of(
                action(
                        "site-visit",
                        href + "/site-visit",
                        seat(SeatRole.SECRETARY, sitting, visit(sitting, item)),
                        language),
                action(
                        "sheet",
                        href + "/sheets/" + item.scoringRound,
                        sheet(sitting, item),
                        language),
                action("closing", href + "/closing", close(sitting, item), language),
                action(
                        "confirmation",
                        href + "/confirmation",
                        seat(SeatRole.CHAIR, sitting, item(ItemState.CLOSED, item)),
                        language),
                action(
                        "deferral",
                        href + "/deferral",
                        seat(SeatRole.CHAIR, sitting, undone(sitting, item)),
                        language));
    }

    private static Action action(
            String name, String href, @Nullable Text obstacle, Language language) {
        return obstacle == null
                ? Action.open(name, href)
                : Action.shut(name, href, obstacle.in(language));
    }

    private @Nullable Text prepared(Sitting sitting, @Nullable Text obstacle) {
        return desk.prepares(sitting) ? obstacle : SessionProblems.NOT_YOUR_SEAT.explanation();
    }

    private @Nullable Text seat(SeatRole role, Sitting sitting, @Nullable Text obstacle) {
        return sitting.isA(role, caller.subject())
                ? obstacle
                : SessionProblems.NOT_YOUR_SEAT.explanation();
    }

    private static @Nullable Text opening(Sitting sitting) {
        var session = sitting.session();
        if (session.state == SessionState.PLANNED
                && sitting.panel().settingsOn(session.date).isEmpty()) {
            return SessionProblems.SETTINGS_MISSING.explanation();
        }
        return session(SessionState.PLANNED, session);
    }

    private @Nullable Text sheet(Sitting sitting, Item item) {
        var onSite = OnSite.isBefore(sitting, item);
        var order = onSite ? onSite(sitting, item) : scoring(sitting, item);
        if (order != null) {
            return order;
        }
        var own =
                onSite
                        ? OnSite.seatOf(sitting, item, caller.subject())
                        : sitting.bench(item).scoringSeatOf(caller.subject());
        if (own.isEmpty()) {
            return SessionProblems.NOT_SCORING.explanation();
        }
        return sheets.of(item, item.scoringRound, own.get().id())
                        .filter(ScoreSheet::isSealed)
                        .isPresent()
                ? SessionProblems.SHEET_SEALED.explanation()
                : null;
    }

    private @Nullable Text onSite(Sitting sitting, Item item) {
        var refusal = OnSite.refusal(sitting, item, caller.subject(), VietnamTime.today(clock));
        if (refusal == null) {
            return null;
        }
        return Objects.requireNonNullElse(refusal.detail(), refusal.type().explanation());
    }

    private @Nullable Text visit(Sitting sitting, Item item) {
        if (!OnSite.isBefore(sitting, item)) {
            return SessionProblems.stands(SessionState.PLANNED, sitting.session().state);
        }
        return OnSite.isAdopted(sitting, item, VietnamTime.today(clock))
                ? null
                : SessionProblems.ON_SITE_NOT_ADOPTED.explanation();
    }

    /** Only the secretary learns what stands in the way of closing. */
    private @Nullable Text close(Sitting sitting, Item item) {
        var obstacle = seat(SeatRole.SECRETARY, sitting, scoring(sitting, item));
        if (obstacle != null) {
            return obstacle;
        }
        var reasons = closing.openReasons(sitting, item);
        return reasons.isEmpty()
                ? null
                : Text.of(
                        reasons.stream().map(r -> r.message().vi()).collect(joining("; ")),
                        reasons.stream().map(r -> r.message().en()).collect(joining("; ")));
    }

    private static @Nullable Text scoring(Sitting sitting, Item item) {
        var order = session(SessionState.OPEN, sitting.session());
        return order == null ? item(ItemState.SCORING, item) : order;
    }

    private static @Nullable Text undone(Sitting sitting, Item item) {
        return item.state == ItemState.CLOSED ? null : scoring(sitting, item);
    }

    private static @Nullable Text session(SessionState needed, Session session) {
        return session.state == needed ? null : SessionProblems.stands(needed, session.state);
    }

    private static @Nullable Text item(ItemState needed, Item item) {
        return item.state == needed ? null : SessionProblems.stands(needed, item.state);
    }
}
