package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.evaluation.dossier.Rubrics;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/** Opens a session with who is there, and corrects the attendance while it is open. */
@ApplicationScoped
class Attend {

    private final SheetRepository sheets;
    private final Rubrics rubrics;
    private final SessionLog log;

    Attend(SheetRepository sheets, Rubrics rubrics, SessionLog log) {
        this.sheets = sheets;
        this.rubrics = rubrics;
        this.log = log;
    }

    /** No session opens without rules of procedure for its day. */
    void open(Sitting sitting, NewAttendance request) {
        var session = sitting.session();
        session.mustBe(SessionState.PLANNED);
        var settings =
                sitting.panel()
                        .settingsOn(session.date)
                        .orElseThrow(() -> Refusal.of(SessionProblems.SETTINGS_MISSING));
        note(sitting, request);
        session.open(settings);
        sitting.items().stream()
                .filter(item -> item.state == ItemState.SCHEDULED)
                .forEach(this::openScoring);
        log.record(SessionEvents.OPENED, sitting, null);
    }

    private void openScoring(Item item) {
        item.judgeUnder(rubrics.revised(item.ruleSet, null).orElseThrow().revision());
        item.state = ItemState.SCORING;
    }

    void correct(Sitting sitting, NewAttendance request) {
        sitting.session().mustBe(SessionState.OPEN);
        var before = seatsThere(sitting);
        note(sitting, request);
        before.removeAll(seatsThere(sitting));
        mustNotHaveSealed(before, sitting);
        log.record(SessionEvents.ATTENDANCE_CHANGED, sitting, null);
    }

    private static void note(Sitting sitting, NewAttendance request) {
        var faults = new ArrayList<Fault>();
        var present = present(sitting, request.present(), faults);
        var recusals = recusals(sitting, request, faults);
        if (!faults.isEmpty()) {
            throw Refusal.of(SessionProblems.AGENDA, faults);
        }
        sitting.session().attend(present, recusals);
    }

    static List<Attendee> present(Sitting sitting, List<String> persons, List<Fault> faults) {
        var present = new ArrayList<Attendee>();
        for (int i = 0; i < persons.size(); i++) {
            var person = persons.get(i);
            var seat = sitting.seatOf(person).orElse(null);
            if (seat == null) {
                faults.add(Fault.at("/present/" + i, "NO_SEAT", noSeat()));
            } else if (present.stream().anyMatch(there -> there.seatId().equals(seat.id()))) {
                faults.add(
                        Fault.at(
                                "/present/" + i,
                                "SEAT_TAKEN",
                                Text.of(
                                        "Ghế này đã có người dự",
                                        "Somebody is there for this seat already")));
            } else {
                present.add(new Attendee(seat.id(), person));
            }
        }
        return present;
    }

    private static List<Recusal> recusals(
            Sitting sitting, NewAttendance request, List<Fault> faults) {
        var recusals = new ArrayList<Recusal>();
        var asked = request.recusals();
        for (int i = 0; asked != null && i < asked.size(); i++) {
            var recusal = asked.get(i);
            var seat = sitting.seatOf(recusal.subject()).orElse(null);
            if (seat == null) {
                faults.add(Fault.at("/recusals/" + i + "/subject", "NO_SEAT", noSeat()));
            } else if (sitting.items().stream()
                    .noneMatch(item -> item.dossierId.equals(recusal.dossierId()))) {
                faults.add(
                        Fault.at(
                                "/recusals/" + i + "/dossierId",
                                "NOT_ON_AGENDA",
                                Text.of(
                                        "Hồ sơ không trong chương trình",
                                        "The dossier is not on the agenda")));
            } else {
                recusals.add(new Recusal(seat.id(), recusal.dossierId(), recusal.reason()));
            }
        }
        return recusals;
    }

    private static Set<UUID> seatsThere(Sitting sitting) {
        return sitting.session().present.stream()
                .map(Attendee::seatId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Who has sealed a sheet was there; he can stand aside, but not have been absent. */
    private void mustNotHaveSealed(Set<UUID> taken, Sitting sitting) {
        var scoring =
                sitting.items().stream().filter(item -> item.state == ItemState.SCORING).toList();
        if (!Collections.disjoint(taken, sheets.sealedSeats(scoring))) {
            throw Refusal.of(
                    SessionProblems.AGENDA,
                    List.of(
                            Fault.at(
                                    "/present",
                                    "HAS_SEALED",
                                    Text.of(
                                            "Người đã niêm phong phiếu không thể vắng mặt",
                                            "Who has sealed a sheet cannot be absent"))));
        }
    }

    private static Text noSeat() {
        return Text.of(
                "Người này không giữ ghế vào ngày họp",
                "This person holds no seat on the day of the session");
    }
}
