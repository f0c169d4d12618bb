package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.evaluation.council.CouncilSettings.DeviationAction;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.event.EventType;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/**
 * Keeps a council up to date: rules of procedure that it adopts, seats that are taken and vacated.
 */
@ApplicationScoped
class RunCouncil {

    private final Changes changes;

    RunCouncil(Changes changes) {
        this.changes = changes;
    }

    void adopt(Council council, NewSettings request) {
        var faults = faults(request);
        if (!faults.isEmpty()) {
            throw Refusal.of(CouncilProblems.SETTINGS, faults);
        }
        council.adopt(request.settings(Ids.next()));
        record(CouncilEvents.SETTINGS_ADOPTED, council);
    }

    private static List<Fault> faults(NewSettings request) {
        var faults = new ArrayList<Fault>();
        if (request.deviationAction() == DeviationAction.DISCUSS_AND_RESCORE
                && request.maxTotalDeviation() == null) {
            faults.add(
                    Fault.at(
                            "/maxTotalDeviation",
                            "MISSING",
                            Text.of(
                                    "Chấm lại khi vượt chênh lệch thì phải có mức chênh lệch tối đa",
                                    "Rescoring on a gap needs the largest accepted gap")));
        }
        if (request.from().isBefore(request.decision().date())) {
            faults.add(
                    Fault.at(
                            "/from",
                            "BEFORE_DECISION",
                            Text.of(
                                    "Quy chế không có hiệu lực trước ngày ban hành",
                                    "Rules of procedure do not hold before they are adopted")));
        }
        return faults;
    }

    void fill(Council council, NewSeat request) {
        var seat = request.seat(Ids.next());
        if (Composition.isTaken(seat, council.seats)) {
            throw Refusal.of(
                    CouncilProblems.COMPOSITION,
                    Composition.faults(
                            council.level,
                            council.unit,
                            Stream.concat(council.seats.stream(), Stream.of(seat)).toList()));
        }
        council.fill(seat);
        record(CouncilEvents.SEATS_CHANGED, council);
    }

    void vacate(Council council, UUID seatId, LocalDate lastDay) {
        var seat =
                council.seats.stream()
                        .filter(held -> held.id().equals(seatId))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        if (lastDay.isBefore(seat.from())) {
            throw Refusal.of(
                    CouncilProblems.COMPOSITION,
                    List.of(
                            Fault.at(
                                    "/until",
                                    "BEFORE_FROM",
                                    Text.of(
                                            "Ngày cuối trước ngày đầu giữ ghế",
                                            "The last day lies before the first one"))));
        }
        council.vacate(seatId, lastDay);
        record(CouncilEvents.SEATS_CHANGED, council);
    }

    private void record(EventType event, Council council) {
        changes.record(
                Change.of(
                        event,
                        council.id,
                        council.revision,
                        council.areaPath,
                        CouncilSnapshot.of(council)));
    }
}
