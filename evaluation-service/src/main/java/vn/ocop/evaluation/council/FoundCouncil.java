package vn.ocop.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.ocop.evaluation.course.Officers;
import vn.ocop.platform.change.Change;
import vn.ocop.platform.change.Changes;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.unit.UnitRef;
import vn.ocop.platform.unit.Units;

/** Records a council with its founding decision. */
@ApplicationScoped
class FoundCouncil {

    private final CouncilRepository councils;
    private final Officers officers;
    private final Changes changes;
    private final Units units;
    private final Clock clock;

    FoundCouncil(
            CouncilRepository councils,
            Officers officers,
            Changes changes,
            Units units,
            Clock clock) {
        this.councils = councils;
        this.officers = officers;
        this.changes = changes;
        this.units = units;
        this.clock = clock;
    }

    Council with(NewCouncil request) {
        var council =
                new Council(
                        Ids.next(),
                        request.name(),
                        request.level(),
                        request.foundingDecision(),
                        clock.instant());
        place(council, request.unit());
        officers.mustAct(request.level(), council.areaPath);
        council.seats = request.seats().stream().map(seat -> seat.seat(Ids.next())).toList();
        var faults = Composition.faults(council.level, council.unit, council.seats);
        if (!faults.isEmpty()) {
            throw Refusal.of(CouncilProblems.COMPOSITION, faults);
        }
        councils.persist(council);
        changes.record(
                Change.of(
                        CouncilEvents.FOUNDED,
                        council.id,
                        council.revision,
                        council.areaPath,
                        CouncilSnapshot.of(council)));
        return council;
    }

    private void place(Council council, String unit) {
        var ref = UnitRef.parse(unit);
        if (!units.exists(ref)) {
            throw Refusal.of(
                    Problems.UNKNOWN_REFERENCE,
                    List.of(
                            Fault.at(
                                    "/unit",
                                    "UNKNOWN",
                                    Text.of("Không có đơn vị này", "There is no such unit"))));
        }
        council.unit = ref.text();
        council.areaPath = units.areas(ref).getFirst().text();
    }
}
