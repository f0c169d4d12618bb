package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.dossier.AgendaDossiers;
import vn.ocop.evaluation.dossier.Rubrics;
import vn.ocop.evaluation.ranking.Sheet;
import vn.ocop.evaluation.ranking.StarEngine;
import vn.ocop.evaluation.session.closing.Bench;
import vn.ocop.evaluation.session.closing.Closing;
import vn.ocop.evaluation.session.closing.OpenReason;
import vn.ocop.evaluation.session.closing.Scores;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Refusal;

/**
 * The secretary closes an item, opens its next round, or learns everything that stands in the way.
 */
@ApplicationScoped
class CloseItem {

    private final SheetRepository sheets;
    private final Rubrics rubrics;
    private final AgendaDossiers agenda;
    private final RoundBook rounds;
    private final Minutes minutes;
    private final SessionLog log;

    CloseItem(
            SheetRepository sheets,
            Rubrics rubrics,
            AgendaDossiers agenda,
            RoundBook rounds,
            Minutes minutes,
            SessionLog log) {
        this.sheets = sheets;
        this.rubrics = rubrics;
        this.agenda = agenda;
        this.rounds = rounds;
        this.minutes = minutes;
        this.log = log;
    }

    void with(Sitting sitting, Item item, ItemClosing request) {
        sitting.session().mustBe(SessionState.OPEN);
        item.mustBe(ItemState.SCORING);
        agenda.onAgenda(item.dossierId);
        var agreed = agreed(item, request.agreed());
        switch (attempt(sitting, item, agreed, request.discussion()).outcome()) {
            case Closing.Refused refused -> throw refusal(refused.reasons());
            case Closing.NextRound next -> {
                item.closeRound(rounds.of(item, next.judgement(), request.discussion()));
                item.nextRound();
                log.record(SessionEvents.ROUND_OPENED, sitting, item);
            }
            case Closing.Closed closed -> {
                item.closeRound(rounds.of(item, closed.judgement(), request.discussion()));
                item.close(
                        minutes.freeze(sitting, item, closed.judgement()), closed.reasonNeeded());
                log.record(SessionEvents.ITEM_CLOSED, sitting, item);
            }
            case Closing.Deferred deferred -> {
                item.closeRound(rounds.of(item, deferred.judgement(), request.discussion()));
                item.defer(deferred.reason().message().vi());
                agenda.postpone(item.dossierId, deferred.reason().message().vi());
                log.record(SessionEvents.ITEM_DEFERRED, sitting, item);
            }
        }
    }

    /** What stands in the way now; for the secretary who wants to know before trying. */
    List<OpenReason> openReasons(Sitting sitting, Item item) {
        return attempt(sitting, item, null, null).outcome() instanceof Closing.Refused refused
                ? refused.reasons()
                : List.of();
    }

    private Closing attempt(
            Sitting sitting, Item item, @Nullable Sheet agreed, @Nullable String discussion) {
        var sealed = sheets.sealed(item.id, item.scoringRound);
        var bench =
                sitting.bench(item)
                        .withAuthors(
                                sealed.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        sheet -> sheet.seatId,
                                                        sheet -> sheet.author)));
        var chair =
                bench.scorers().stream()
                        .filter(seat -> seat.role() == SeatRole.CHAIR)
                        .flatMap(seat -> bench.scorer(seat).stream())
                        .findFirst()
                        .orElse(null);
        var scores = new Scores(engine(item), countedBy(bench, sealed), agreed, chair);
        return new Closing(
                bench,
                sitting.session().rules(),
                sitting.session().mode == SessionMode.WRITTEN_OPINIONS,
                item.scoringRound,
                scores,
                discussion);
    }

    /** Only sheets of those who score this item count; who stood aside later does not. */
    private static List<Sheet> countedBy(Bench bench, List<ScoreSheet> sealed) {
        var scoring = bench.scorers().stream().map(Seat::id).collect(Collectors.toSet());
        return sealed.stream()
                .filter(sheet -> scoring.contains(sheet.seatId))
                .map(ScoreSheet::sheet)
                .toList();
    }

    private StarEngine engine(Item item) {
        return rubrics.engine(item.ruleSet, item.ruleSetRevision, item.productSet).orElseThrow();
    }

    private @Nullable Sheet agreed(Item item, @Nullable Map<String, Integer> choices) {
        if (choices == null) {
            return null;
        }
        var sheet = Sheet.of(Sheet.AGREED, choices);
        var faults =
                engine(item).faults(sheet).stream()
                        .map(
                                fault ->
                                        Fault.at(
                                                String.valueOf(fault.pointer())
                                                        .replace("/choices", "/agreed"),
                                                fault.code(),
                                                fault.message()))
                        .toList();
        if (!faults.isEmpty()) {
            throw Refusal.of(SessionProblems.SHEET_CONTENT, faults);
        }
        return sheet;
    }

    private static Refusal refusal(List<OpenReason> reasons) {
        return Refusal.of(
                SessionProblems.CANNOT_CLOSE,
                reasons.stream()
                        .map(reason -> Fault.at("", reason.code(), reason.message()))
                        .toList());
    }
}
