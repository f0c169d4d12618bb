package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.course.Letter;
import vn.ocop.evaluation.dossier.Rubrics;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** What is done before a session: inviting, answering, and the advisory team's reports. */
@ApplicationScoped
class PrepareSession {

    private final Rubrics rubrics;
    private final SessionLog log;
    private final Caller caller;
    private final Clock clock;

    PrepareSession(Rubrics rubrics, SessionLog log, Caller caller, Clock clock) {
        this.rubrics = rubrics;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** A later letter replaces an earlier one; answers stay. */
    void invite(Sitting sitting, Letter letter) {
        var session = sitting.session();
        session.mustBe(SessionState.PLANNED);
        var today = VietnamTime.today(clock);
        if (letter.date().isAfter(today)) {
            throw Refusal.of(
                    SessionProblems.AGENDA,
                    List.of(
                            Fault.at(
                                    "/date",
                                    "DATE",
                                    Text.of(
                                            "Giấy mời đề ngày trong tương lai",
                                            "The letter is dated in the future"))));
        }
        var persons =
                sitting.panel().seatsOn(session.date).stream().map(Seat::subject).sorted().toList();
        session.invitation = new Invitation(letter, today, persons);
        log.record(SessionEvents.INVITED, sitting, null);
    }

    void reply(Sitting sitting, NewInvitationReply request) {
        var session = sitting.session();
        session.mustBe(SessionState.PLANNED);
        var seat =
                sitting.seatOf(caller.subject())
                        .orElseThrow(() -> Refusal.of(SessionProblems.NOT_YOUR_SEAT));
        var replies =
                new ArrayList<>(
                        session.replies.stream()
                                .filter(reply -> !reply.seatId().equals(seat.id()))
                                .toList());
        replies.add(
                new InvitationReply(
                        seat.id(),
                        caller.subject(),
                        request.coming(),
                        VietnamTime.today(clock),
                        request.remark()));
        session.replies = List.copyOf(replies);
        log.record(SessionEvents.ATTENDANCE_CHANGED, sitting, null);
    }

    /** Until the item is closed; the minutes name the report that was there. */
    void advise(Sitting sitting, Item item, NewAdvisoryReport request) {
        if (item.state != ItemState.SCHEDULED) {
            item.mustBe(ItemState.SCORING);
        }
        mustNameCriteria(item, request);
        item.advisoryReport = request.by(caller.subject(), VietnamTime.today(clock));
        log.record(SessionEvents.ADVISED, sitting, item);
    }

    private void mustNameCriteria(Item item, NewAdvisoryReport request) {
        var remarks = request.remarks();
        if (remarks == null) {
            return;
        }
        var codes =
                rubrics.rubric(item.ruleSet, item.productSet).orElseThrow().leaves().stream()
                        .map(Criterion::code)
                        .toList();
        var faults =
                remarks.keySet().stream()
                        .filter(code -> !codes.contains(code))
                        .sorted()
                        .map(
                                code ->
                                        Fault.at(
                                                "/remarks/" + code,
                                                "UNKNOWN",
                                                Text.of(
                                                        "Bộ sản phẩm không có tiêu chí " + code,
                                                        "The product set has no criterion "
                                                                + code)))
                        .toList();
        if (!faults.isEmpty()) {
            throw Refusal.of(SessionProblems.AGENDA, faults);
        }
    }
}
