package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.dossier.Rubrics;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.http.IfMatch;
import vn.ocop.platform.id.Ids;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;
import vn.ocop.platform.security.Caller;

/** A member's own sheet: written, written again, sealed. Nobody else's sheet is touched here. */
@ApplicationScoped
class Sheets {

    private static final String MISSING = "MISSING";

    private final SheetRepository sheets;
    private final Rubrics rubrics;
    private final SessionLog log;
    private final Caller caller;
    private final Clock clock;

    Sheets(SheetRepository sheets, Rubrics rubrics, SessionLog log, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.rubrics = rubrics;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of a writing: a new sheet, or the one that was there. */
    record Written(ScoreSheet sheet, boolean isNew) {}

    /**
     * Writes the sheet. Sending the same again changes nothing and needs no tag; another content
     * over an existing sheet does.
     */
    Written write(Sitting sitting, Item item, SheetContent content, @Nullable String ifMatch) {
        var seat = scoringSeat(sitting, item);
        mustBeSound(faults(item, content).stream().filter(Sheets::isWrong).toList());
        var found = sheets.of(item, item.scoringRound, seat.id()).orElse(null);
        if (found == null) {
            var sheet = new ScoreSheet(Ids.next(), item, seat.id(), caller.subject(), content);
            sheets.persist(sheet);
            log.sheet("SheetWritten", sitting.session(), sheet);
            return new Written(sheet, true);
        }
        mustBeOwn(found);
        if (!found.content.equals(content)) {
            change(sitting.session(), found, content, ifMatch);
        }
        return new Written(found, false);
    }

    private void change(
            Session session, ScoreSheet sheet, SheetContent content, @Nullable String ifMatch) {
        IfMatch.require(ifMatch, sheet.revision);
        if (sheet.isSealed()) {
            throw Refusal.of(SessionProblems.SHEET_SEALED);
        }
        sheet.write(content);
        log.sheet("SheetWritten", session, sheet);
    }

    /** A sealed sheet is complete and stays as it is. */
    ScoreSheet seal(Sitting sitting, Item item, @Nullable String ifMatch) {
        var seat = scoringSeat(sitting, item);
        var sheet =
                sheets.of(item, item.scoringRound, seat.id())
                        .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
        mustBeOwn(sheet);
        IfMatch.require(ifMatch, sheet.revision);
        if (sheet.isSealed()) {
            throw Refusal.of(SessionProblems.SHEET_SEALED);
        }
        mustBeSound(faults(item, sheet.content));
        sheet.seal(clock.instant());
        log.sheet("SheetSealed", sitting.session(), sheet);
        return sheet;
    }

    /** One's own sheet, of any round. */
    ScoreSheet own(Sitting sitting, Item item, int round) {
        return sitting.seatOf(caller.subject())
                .flatMap(seat -> sheets.of(item, round, seat.id()))
                .filter(sheet -> sheet.author.equals(caller.subject()))
                .orElseThrow(() -> Refusal.of(Problems.NOT_FOUND));
    }

    /** The sheets of a round that is closed; until then there is nothing to be seen. */
    List<ScoreSheet> closed(Item item, int round) {
        if (!item.isClosed(round)) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return sheets.sealed(item.id, round);
    }

    private Seat scoringSeat(Sitting sitting, Item item) {
        if (OnSite.isBefore(sitting, item)) {
            return seatOnSite(sitting, item);
        }
        sitting.session().mustBe(SessionState.OPEN);
        item.mustBe(ItemState.SCORING);
        return sitting.bench(item)
                .scoringSeatOf(caller.subject())
                .orElseThrow(() -> Refusal.of(SessionProblems.NOT_SCORING));
    }

    private Seat seatOnSite(Sitting sitting, Item item) {
        var refusal = OnSite.refusal(sitting, item, caller.subject(), VietnamTime.today(clock));
        if (refusal != null) {
            throw refusal;
        }
        return OnSite.seatOf(sitting, item, caller.subject()).orElseThrow();
    }

    /** The item of an open round, for one who sits in the council; others have no sheet at all. */
    Item openItem(Sitting sitting, UUID itemId, int round) {
        if (sitting.seatOf(caller.subject()).isEmpty()) {
            throw Refusal.of(SessionProblems.NOT_YOUR_SEAT);
        }
        var item = sitting.item(itemId);
        mustBeOpen(item, round);
        return item;
    }

    /**
     * The item whose sheet is to be sealed. A tag that is missing or old goes before what the state
     * of the round forbids.
     */
    Item itemToSeal(Sitting sitting, UUID itemId, int round, @Nullable String ifMatch) {
        sitting.seatOf(caller.subject())
                .flatMap(seat -> sheets.of(sitting.item(itemId), round, seat.id()))
                .filter(sheet -> sheet.author.equals(caller.subject()))
                .ifPresent(sheet -> IfMatch.require(ifMatch, sheet.revision));
        return openItem(sitting, itemId, round);
    }

    /** A round that is over, or has not begun, takes no sheets. */
    private static void mustBeOpen(Item item, int round) {
        if (round != item.scoringRound) {
            throw Refusal.of(
                    SessionProblems.WRONG_ORDER,
                    Text.of(
                            "Vòng chấm đang mở là vòng %d".formatted(item.scoringRound),
                            "The open scoring round is round %d".formatted(item.scoringRound)));
        }
    }

    private void mustBeOwn(ScoreSheet sheet) {
        if (!sheet.author.equals(caller.subject())) {
            throw Refusal.of(SessionProblems.NOT_SCORING);
        }
    }

    private List<Fault> faults(Item item, SheetContent content) {
        return rubrics.engine(item.ruleSet, item.ruleSetRevision, item.productSet)
                .orElseThrow()
                .faults(content.sheet(caller.subject()));
    }

    private static boolean isWrong(Fault fault) {
        return !fault.code().equals(MISSING);
    }

    private static void mustBeSound(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.of(SessionProblems.SHEET_CONTENT, faults);
        }
    }
}
