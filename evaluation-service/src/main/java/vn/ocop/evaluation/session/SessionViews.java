package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.SeatRole;
import vn.ocop.evaluation.dossier.Rubrics;
import vn.ocop.evaluation.session.closing.Bench;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.security.Caller;

/** Shapes a session for this caller: what he must not know of sealed sheets is not in it. */
@ApplicationScoped
class SessionViews {

    private final SheetRepository sheets;
    private final Minutes minutes;
    private final SessionActions actions;
    private final Rubrics rubrics;
    private final Caller caller;

    SessionViews(
            SheetRepository sheets,
            Minutes minutes,
            SessionActions actions,
            Rubrics rubrics,
            Caller caller) {
        this.sheets = sheets;
        this.minutes = minutes;
        this.actions = actions;
        this.rubrics = rubrics;
        this.caller = caller;
    }

    SessionView of(Sitting sitting, Language language) {
        var s = sitting.session();
        return new SessionView(
                s.id,
                s.revision,
                s.councilId,
                sitting.panel().name(),
                s.level,
                s.unit,
                s.areaPath,
                s.date,
                s.place,
                s.mode,
                new NewSession.Round(s.roundYear, s.roundNumber),
                s.state,
                s.settings,
                s.present,
                s.recusals,
                s.invitation,
                s.replies,
                evaluatedBefore(sitting),
                sitting.items().stream().map(item -> item(sitting, item, language)).toList(),
                actions.of(sitting, language));
    }

    private ItemView item(Sitting sitting, Item item, Language language) {
        var bench = sitting.bench(item);
        var sealed = visibleSeals(sitting, item, bench);
        return new ItemView(
                item.id,
                item.position,
                item.dossierId,
                item.productId,
                item.ruleSet,
                item.ruleSetRevision,
                item.productSet,
                item.state,
                item.scoringRound,
                sealed == null ? null : sealed.size(),
                sealed,
                persons(bench),
                item.rounds,
                item.advisoryReport,
                item.siteVisit,
                item.reasonNeeded,
                minutes.read(item),
                item.sha256,
                item.confirmedBy,
                item.confirmedOn,
                item.reason,
                actions.of(sitting, item, language));
    }

    private @Nullable LocalDate evaluatedBefore(Sitting sitting) {
        var session = sitting.session();
        return sitting.items().stream()
                .findFirst()
                .flatMap(
                        item ->
                                rubrics.evaluatedBefore(
                                        item.ruleSet,
                                        session.level,
                                        session.roundYear,
                                        session.roundNumber))
                .orElse(null);
    }

    private static List<String> persons(Bench bench) {
        return bench.scorers().stream()
                .flatMap(seat -> bench.scorer(seat).stream())
                .sorted()
                .toList();
    }

    /** The secretary sees who has sealed, the chair too once he has; nobody else sees anything. */
    private @Nullable List<String> visibleSeals(Sitting sitting, Item item, Bench bench) {
        if (item.state != ItemState.SCORING) {
            return null;
        }
        var person = caller.subject();
        var isChair = sitting.isA(SeatRole.CHAIR, person);
        if (!isChair && !sitting.isA(SeatRole.SECRETARY, person)) {
            return null;
        }
        Set<UUID> sealed =
                sheets.sealed(item.id, item.scoringRound).stream()
                        .map(sheet -> sheet.seatId)
                        .collect(Collectors.toSet());
        var ownIsOpen =
                bench.scoringSeatOf(person).filter(seat -> !sealed.contains(seat.id())).isPresent();
        return isChair && ownIsOpen
                ? null
                : bench.scorers().stream()
                        .filter(seat -> sealed.contains(seat.id()))
                        .flatMap(seat -> bench.scorer(seat).stream())
                        .sorted()
                        .toList();
    }
}
