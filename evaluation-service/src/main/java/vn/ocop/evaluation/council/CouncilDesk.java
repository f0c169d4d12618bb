package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.evaluation.ruleset.RuleSets;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.Cursor;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.http.Page;
import vn.ocop.platform.http.PageQuery;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** Hands out councils to the officers of their area and to their own members. */
@ApplicationScoped
class CouncilDesk {

    private final CouncilRepository councils;
    private final Officers officers;
    private final RuleSets ruleSets;
    private final Caller caller;
    private final Clock clock;

    CouncilDesk(
            CouncilRepository councils,
            Officers officers,
            RuleSets ruleSets,
            Caller caller,
            Clock clock) {
        this.councils = councils;
        this.officers = officers;
        this.ruleSets = ruleSets;
        this.caller = caller;
        this.clock = clock;
    }

    CouncilView view(Council council, Language language) {
        return views(language).apply(council);
    }

    /** Asks once for the law, however many councils are shown by it. */
    private Function<Council, CouncilView> views(Language language) {
        var today = VietnamTime.today(clock);
        var required =
                ruleSets.inForceOn(today)
                        .map(law -> new RequiredSeats(law.frame(Language.VI), law.frame(language)));
        return council ->
                CouncilView.of(
                        council,
                        required.map(
                                        seats ->
                                                seats.missing(
                                                        council.level,
                                                        council.panel().seatsOn(today)))
                                .orElse(List.of()));
    }

    Council read(UUID id) {
        var council = councils.existing(id);
        var person = caller.subject();
        if (!officers.read(council.areaPath)
                && council.seats.stream().noneMatch(seat -> seat.isOf(person))) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return council;
    }

    Council take(UUID id, @Nullable String ifMatch) {
        var council = councils.forChange(id);
        officers.mustAct(council.level, council.areaPath);
        IfMatch.require(ifMatch, council.revision);
        return council;
    }

    Page<CouncilView> list(PageQuery page, Language language) {
        var cursor = page.cursor();
        var rows =
                councils.page(
                        officers.readable("c.areaPath"),
                        councils.ofPerson(caller.subject()),
                        cursor == null ? null : cursor.uuid(0),
                        page.fetch());
        return Page.of(rows, page, council -> Cursor.of(council.id), views(language));
    }
}
