package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.course.Tier;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;
import vn.ocop.platform.unit.AreaPath;

/**
 * What a session does with dossiers: it takes them on its agenda, puts them off, and evaluates
 * them.
 */
@ApplicationScoped
public class AgendaDossiers {

    private final DossierRepository dossiers;
    private final Rubrics rubrics;
    private final Dates dates;
    private final Event<ResultReplaced> replaced;
    private final Caller caller;
    private final DossierLog log;

    AgendaDossiers(
            DossierRepository dossiers,
            Rubrics rubrics,
            Dates dates,
            Event<ResultReplaced> replaced,
            Caller caller,
            DossierLog log) {
        this.dossiers = dossiers;
        this.rubrics = rubrics;
        this.dates = dates;
        this.replaced = replaced;
        this.caller = caller;
        this.log = log;
    }

    /**
     * Takes dossiers on the agenda of a council; what stands in the way of any of them is told at
     * once, with pointers below {@code /dossierIds}.
     *
     * @param written whether written opinions are taken instead of a meeting
     */
    public List<AgendaDossier> schedule(
            List<UUID> ids, Tier level, String areaPath, boolean written) {
        var found = new ArrayList<Dossier>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < ids.size(); i++) {
            var dossier = dossiers.locked(ids.get(i)).orElse(null);
            var fault = obstacle(dossier, level, areaPath, written);
            if (fault.isPresent() || dossier == null) {
                faults.add(Fault.at("/dossierIds/" + i, "NOT_SCHEDULABLE", fault.orElseThrow()));
            } else {
                found.add(dossier);
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(DossierProblems.NOT_SCHEDULABLE, faults);
        }
        found.forEach(dossier -> schedule(dossier, level, written));
        return found.stream().map(AgendaDossier::of).toList();
    }

    private void schedule(Dossier dossier, Tier level, boolean written) {
        var today = dates.today();
        var scheduled =
                Step.of(
                        written ? DossierState.WRITTEN_OPINIONS : DossierState.SCHEDULED,
                        today,
                        caller.subject());
        if (dossier.state == DossierState.REQUESTED) {
            dossier.take(
                    Act.SCHEDULING,
                    Step.of(DossierState.RECEIVED, today, caller.subject()),
                    scheduled);
        } else {
            dossier.take(Act.SCHEDULING, scheduled);
        }
        dossier.level = level;
        log.record(DossierEvents.SCHEDULED, dossier);
    }

    private Optional<Text> obstacle(
            @Nullable Dossier dossier, Tier level, String areaPath, boolean written) {
        if (dossier == null || !AreaPath.parse(areaPath).covers(AreaPath.parse(dossier.areaPath))) {
            return Optional.of(
                    Text.of(
                            "Không có hồ sơ này trên địa bàn của Hội đồng",
                            "There is no such dossier in the council's area"));
        }
        if (!Act.SCHEDULING.from().contains(dossier.state)) {
            return Optional.of(StepRefusal.why(Act.SCHEDULING, dossier.state));
        }
        if (dossier.holder() != level) {
            return Optional.of(
                    Text.of(
                            "Hồ sơ đang ở " + dossier.holder().label().vi(),
                            "The dossier is at the " + dossier.holder().label().en()));
        }
        if (written && dossier.kind != DossierKind.RE_EVALUATION) {
            return Optional.of(
                    Text.of(
                            "Chỉ hồ sơ đánh giá lại được lấy ý kiến bằng văn bản",
                            "Written opinions are for re-evaluations only"));
        }
        return rubrics.rubric(dossier.ruleSet, dossier.productSet).isPresent()
                ? Optional.empty()
                : Optional.of(DossierProblems.NOT_RATEABLE.explanation());
    }

    /** Puts a dossier off: it waits for another session. */
    public void postpone(UUID id, String reason) {
        var dossier = dossiers.forChange(id);
        dossier.take(
                Act.POSTPONEMENT,
                Step.of(DossierState.RECEIVED, dates.today(), caller.subject()).because(reason));
        log.record(DossierEvents.POSTPONED, dossier);
    }

    /** Takes the result that the chair has confirmed. */
    public void evaluated(UUID id, DossierResult result) {
        var dossier = dossiers.forChange(id);
        LocalDate on = result.decidedOn();
        dossier.take(Act.EVALUATION, Step.of(DossierState.EVALUATED, on, caller.subject()));
        dossier.evaluatedOn = on;
        var kept = dossier.addResult(result);
        log.record(DossierEvents.EVALUATED, dossier);
        if (kept.replaces() != null) {
            replaced.fire(new ResultReplaced(id, kept.sha256()));
        }
    }

    /** Refuses what is no longer on an agenda. */
    public AgendaDossier onAgenda(UUID id) {
        var dossier = dossiers.existing(id);
        dossier.must(Act.EVALUATION);
        return AgendaDossier.of(dossier);
    }

    /**
     * The dossier as those read it who sit in judgement of it; the caller has checked that they do.
     */
    public DossierView view(UUID id, Language language) {
        return DossierView.of(dossiers.existing(id), language, List.of(), null);
    }
}
