package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.Panel;
import vn.ocop.evaluation.dossier.AgendaDossiers;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Plans a session: the dossiers of its agenda are then scheduled. */
@ApplicationScoped
class PlanSession {

    private final Councils councils;
    private final SessionRepository sessions;
    private final ItemRepository items;
    private final AgendaDossiers agenda;
    private final SessionLog log;
    private final Clock clock;

    PlanSession(
            Councils councils,
            SessionRepository sessions,
            ItemRepository items,
            AgendaDossiers agenda,
            SessionLog log,
            Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.items = items;
        this.agenda = agenda;
        this.log = log;
        this.clock = clock;
    }

    /** The session before it is kept, so that the caller's right to prepare it can be checked. */
    Sitting draft(NewSession request) {
        var panel =
                councils.panel(request.councilId())
                        .orElseThrow(() -> Refusal.of(Problems.UNKNOWN_REFERENCE, unknown()));
        var session = new Session(Ids.next(), panel, request.date(), clock.instant());
        session.place = request.place();
        session.mode = request.mode() == null ? SessionMode.MEETING : request.mode();
        session.roundYear = request.round().year();
        session.roundNumber = request.round().number();
        return new Sitting(session, panel, new ArrayList<>());
    }

    void with(Sitting sitting, NewSession request) {
        var session = sitting.session();
        mustBeSound(session, sitting.panel(), request);
        sessions.persist(session);
        var dossiers =
                agenda.schedule(
                        request.dossierIds(),
                        session.level,
                        session.areaPath,
                        session.mode == SessionMode.WRITTEN_OPINIONS);
        for (var dossier : dossiers) {
            var item = new Item(Ids.next(), session.id, sitting.items().size() + 1, dossier);
            items.persist(item);
            sitting.items().add(item);
        }
        log.planned(sitting);
    }

    private static void mustBeSound(Session session, Panel panel, NewSession request) {
        var faults = new ArrayList<Fault>();
        if (session.mode == SessionMode.WRITTEN_OPINIONS
                && panel.settingsOn(session.date)
                        .filter(CouncilSettings::writtenOpinionsAllowed)
                        .isEmpty()) {
            faults.add(
                    Fault.at(
                            "/mode",
                            "NOT_ALLOWED",
                            Text.of(
                                    "Quy chế không cho lấy ý kiến bằng văn bản",
                                    "The rules of procedure allow no written opinions")));
        }
        if (new HashSet<>(request.dossierIds()).size() < request.dossierIds().size()) {
            faults.add(
                    Fault.at(
                            "/dossierIds",
                            "DUPLICATE",
                            Text.of(
                                    "Một hồ sơ xuất hiện hai lần",
                                    "A dossier stands there twice")));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(SessionProblems.AGENDA, faults);
        }
    }

    static List<Fault> unknown() {
        return List.of(
                Fault.at(
                        "/councilId",
                        "UNKNOWN",
                        Text.of("Không có Hội đồng này", "There is no such council")));
    }
}
