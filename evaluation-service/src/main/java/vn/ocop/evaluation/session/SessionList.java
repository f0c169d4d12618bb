package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.security.Caller;

/** Lists sessions of the caller's areas and of the councils in which he sits. */
@ApplicationScoped
class SessionList {

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final Councils councils;
    private final Officers officers;
    private final Caller caller;

    SessionList(
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

    Page<SessionSummary> of(PageQuery page) {
        var cursor = page.cursor();
        var rows =
                sessions.page(
                        officers.readable("s.areaPath"),
                        councils.ofPerson(caller.subject()),
                        cursor == null ? null : cursor.uuid(0),
                        page.fetch());
        var names = councils.names(rows.stream().map(s -> s.councilId).distinct().toList());
        var counts = items.counts(rows.stream().map(s -> s.id).toList());
        return Page.of(
                rows,
                page,
                s -> Cursor.of(s.id),
                s -> SessionSummary.of(s, names.get(s.councilId), counts.getOrDefault(s.id, 0L)));
    }
}
