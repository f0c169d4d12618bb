package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.evaluation.dossier.Rubrics;
import vn.ocop.evaluation.session.SiteVisit.Visitor;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** The secretary records a visit on site; who took part may score before the session opens. */
@ApplicationScoped
class RecordSiteVisit {

    private final SheetRepository sheets;
    private final Rubrics rubrics;
    private final SessionLog log;
    private final Caller caller;
    private final Clock clock;

    RecordSiteVisit(
            SheetRepository sheets, Rubrics rubrics, SessionLog log, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.rubrics = rubrics;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** A later record replaces an earlier one; who has sealed a sheet stays on it. */
    void with(Sitting sitting, Item item, NewSiteVisit request) {
        sitting.session().mustBe(SessionState.PLANNED);
        item.mustBe(ItemState.SCHEDULED);
        if (!OnSite.isAdopted(sitting, item, request.day())) {
            throw Refusal.of(SessionProblems.ON_SITE_NOT_ADOPTED);
        }
        var faults = new ArrayList<Fault>();
        mustBeDone(sitting, request.day(), faults);
        var visitors = visitors(sitting, request, faults);
        mustKeepSealed(item, visitors, faults);
        if (!faults.isEmpty()) {
            throw Refusal.of(SessionProblems.AGENDA, faults);
        }
        item.siteVisit =
                new SiteVisit(
                        request.day(),
                        request.place(),
                        visitors,
                        caller.subject(),
                        VietnamTime.today(clock));
        item.judgeUnder(rubrics.revised(item.ruleSet, null).orElseThrow().revision());
        log.record(SessionEvents.SITE_VISITED, sitting, item);
    }

    private void mustBeDone(Sitting sitting, LocalDate day, List<Fault> faults) {
        if (day.isAfter(VietnamTime.today(clock)) || day.isAfter(sitting.session().date)) {
            faults.add(
                    Fault.at(
                            "/day",
                            "DATE",
                            Text.of(
                                    "Ngày khảo sát không sau hôm nay và không sau ngày họp",
                                    "The day of the visit lies neither after today nor after the"
                                            + " session")));
        }
    }

    private static List<Visitor> visitors(
            Sitting sitting, NewSiteVisit request, List<Fault> faults) {
        return Attend.present(sitting, request.present(), faults).stream()
                .map(
                        there ->
                                new Visitor(
                                        there.seatId(),
                                        there.subject(),
                                        sitting.seat(there.seatId())
                                                .orElseThrow()
                                                .nameOf(there.subject())))
                .toList();
    }

    private void mustKeepSealed(Item item, List<Visitor> visitors, List<Fault> faults) {
        var persons = visitors.stream().map(Visitor::subject).toList();
        if (sheets.sealed(item.id, item.scoringRound).stream()
                .anyMatch(sheet -> !persons.contains(sheet.author))) {
            faults.add(
                    Fault.at(
                            "/present",
                            "HAS_SEALED",
                            Text.of(
                                    "Người đã niêm phong phiếu tại chỗ phải có tên trong chuyến khảo"
                                            + " sát",
                                    "Who has sealed a sheet on site took part in the visit")));
        }
    }
}
