package vn.ocop.deploy.season;

import static vn.ocop.deploy.season.Story.BELOW_NINETY;
import static vn.ocop.deploy.season.Story.FIVE_STARS;
import static vn.ocop.deploy.season.Story.TWO_STARS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ocop.deploy.api.Fields;

/** The councils sit: a spread, a recusal, a missing chair, a stop by one. */
final class CouncilDays {
    private static final LocalDate COUNCILS = LocalDate.of(2026, 9, 15);
    private static final int TOO_FAR_OFF = 0;
    private static final int STANDS_ASIDE = 1;
    private static final int STOPPED_BY_ONE = 1;

    private final Story story;

    CouncilDays(Story story) {
        this.story = story;
    }

    void the_councils_sit() {
        story.days.moveTo(COUNCILS);
        story.all().forEach(Season::found);
        story.all().forEach(season -> season.board.plan(season.dossiers, "MEETING"));
        inNgheAn();
        inDongThap();
        story.daklak.board.open(story.daklak.board.everybody(), List.of());
        IntStream.range(0, Season.DOSSIERS).forEach(story.daklak::judge);
    }

    private void inNgheAn() {
        var board = story.nghean.board;
        var aside = board.scorers().get(3);
        board.open(
                board.everybody(),
                List.of(
                        Fields.of(
                                "subject",
                                aside,
                                "dossierId",
                                story.nghean.dossiers.get(STANDS_ASIDE),
                                "reason",
                                "Có quan hệ gia đình với chủ thể")));
        tooFarOff(story.nghean.dossiers.get(TOO_FAR_OFF));
        board.allSeal(
                story.nghean.dossiers.get(STANDS_ASIDE),
                1,
                board.scorers().stream().filter(it -> !it.equals(aside)).toList(),
                story.nghean.usual(STANDS_ASIDE));
        board.closeAndConfirm(story.nghean.dossiers.get(STANDS_ASIDE));
        for (int i = TWO_STARS; i < Season.DOSSIERS; i++) {
            var sheet =
                    switch (i) {
                        case TWO_STARS -> story.nghean.sheet(i, 2, 45);
                        case FIVE_STARS, BELOW_NINETY -> story.nghean.sheet(i, 5, 95);
                        default -> story.nghean.usual(i);
                    };
            board.allSeal(story.nghean.dossiers.get(i), 1, board.scorers(), sheet);
            board.closeAndConfirm(story.nghean.dossiers.get(i));
        }
    }

    private void tooFarOff(String dossier) {
        var board = story.nghean.board;
        var most = board.scorers().subList(1, board.scorers().size());
        board.allSeal(dossier, 1, most, story.nghean.usual(TOO_FAR_OFF));
        board.seal(
                dossier,
                1,
                board.scorers().getFirst(),
                Fields.of("choices", story.nghean.sheet(TOO_FAR_OFF, 5, 95)));
        story.refused(board.close(dossier, Map.of()), "SPREAD_EXCEEDED");
        board.discuss(dossier);
        board.allSeal(dossier, 2, board.scorers(), story.nghean.usual(TOO_FAR_OFF));
        board.closeAndConfirm(dossier);
    }

    /** The chair is missing at first; one member of ten stops the scoring of one product. */
    private void inDongThap() {
        var board = story.dongthap.board;
        var withoutChair = board.everybody();
        withoutChair.remove(board.scorers().getFirst());
        board.open(withoutChair, List.of());
        var members = new ArrayList<>(board.scorers());
        members.removeFirst();
        board.allSeal(story.dongthap.dossiers.getFirst(), 1, members, story.dongthap.usual(0));
        story.refused(board.close(story.dongthap.dossiers.getFirst(), Map.of()), "CHAIR_MISSING");
        withoutChair.add(board.standIn());
        board.correct(withoutChair, List.of());
        members.add(board.standIn());
        board.seal(
                story.dongthap.dossiers.getFirst(),
                1,
                board.standIn(),
                Fields.of("choices", story.dongthap.usual(0)));
        closeInDongThap(0);
        stoppedByOne(members);
        for (int i = STOPPED_BY_ONE + 1; i < Season.DOSSIERS; i++) {
            board.allSeal(story.dongthap.dossiers.get(i), 1, members, story.dongthap.usual(i));
            closeInDongThap(i);
        }
    }

    private void stoppedByOne(List<String> members) {
        var board = story.dongthap.board;
        var dossier = story.dongthap.dossiers.get(STOPPED_BY_ONE);
        board.allSeal(
                dossier,
                1,
                members.subList(1, members.size()),
                story.dongthap.usual(STOPPED_BY_ONE));
        board.seal(
                dossier,
                1,
                members.getFirst(),
                Fields.of(
                        "choices",
                        story.dongthap.brokenOff(STOPPED_BY_ONE),
                        "stops",
                        List.of("6.1")));
        story.refused(board.close(dossier, Map.of()), "STOP_UNDECIDED");
        board.discuss(dossier);
        board.allSeal(dossier, 2, members, story.dongthap.usual(STOPPED_BY_ONE));
        closeInDongThap(STOPPED_BY_ONE);
    }

    private void closeInDongThap(int index) {
        var dossier = story.dongthap.dossiers.get(index);
        story.dongthap.board.close(dossier, Map.of()).expect(200);
        story.dongthap.board.confirm(dossier, story.dongthap.board.standIn());
    }
}
