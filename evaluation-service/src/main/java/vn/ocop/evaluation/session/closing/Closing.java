package vn.ocop.evaluation.session.closing;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.CouncilSettings;
import vn.ocop.evaluation.council.CouncilSettings.AfterLastRound;
import vn.ocop.evaluation.council.CouncilSettings.DeviationAction;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.ranking.Judgement;
import vn.ocop.evaluation.ranking.Ranking;
import vn.ocop.evaluation.ranking.Sheet;

/**
 * One attempt of the secretary to close an item.
 *
 * @param written whether opinions are taken in writing, without a meeting
 * @param round scoring round that is open
 * @param scores sealed sheets of that round
 * @param discussion what the secretary recorded of a discussion
 */
public record Closing(
        Bench bench,
        CouncilSettings settings,
        boolean written,
        int round,
        Scores scores,
        @Nullable String discussion) {

    /** What becomes of the attempt. */
    public sealed interface Outcome {}

    /** The item stays open, for all of these reasons. */
    public record Refused(List<OpenReason> reasons) implements Outcome {}

    /** The discussion is recorded and the members score once more; earlier sheets are kept. */
    public record NextRound(Judgement judgement) implements Outcome {}

    /**
     * The item is closed.
     *
     * @param reasonNeeded whether the chair must give a reason to confirm it
     */
    public record Closed(Judgement judgement, boolean reasonNeeded) implements Outcome {}

    /** The rounds are used up without a result: the item waits for another session. */
    public record Deferred(Judgement judgement, OpenReason reason) implements Outcome {}

    public Outcome outcome() {
        var open = formalities();
        if (!scores.members().isEmpty() && open.stream().noneMatch(Closing::isAboutSheets)) {
            var judgement = scores.judge(settings);
            if (written && open.isEmpty() && scores.opinionsDiffer(settings)) {
                return new Deferred(judgement, meetingNeeded());
            }
            var dissent = dissent(judgement);
            if (scores.lacksAgreed(settings) && dissent == null) {
                open.add(agreedMissing());
            }
            if (dissent != null && round < settings.scoringRounds() && discussion == null) {
                open.add(dissent);
            }
            if (open.isEmpty()) {
                return dissent == null ? new Closed(judgement, false) : after(judgement, dissent);
            }
        }
        return new Refused(List.copyOf(open));
    }

    private Outcome after(Judgement judgement, OpenReason dissent) {
        if (round < settings.scoringRounds()) {
            return new NextRound(judgement);
        }
        var hasResult = dissent.code().equals(OpenReason.SPREAD_EXCEEDED);
        if (!hasResult || settings.afterLastRound() == AfterLastRound.DEFER) {
            return new Deferred(judgement, dissent);
        }
        return new Closed(judgement, settings.afterLastRound() == AfterLastRound.CHAIR_DECIDES);
    }

    /** What the sheets themselves leave open; nothing when they agree enough. */
    private @Nullable OpenReason dissent(Judgement judgement) {
        if (scores.variantsDiffer()) {
            return OpenReason.of(
                    OpenReason.VARIANTS_DIFFER,
                    "Các phiếu chọn hai trường hợp khác nhau của cùng một tiêu chí",
                    "Sheets choose different cases of one criterion");
        }
        return switch (judgement.ranking()) {
            case Ranking.Undecided _ ->
                    OpenReason.of(
                            OpenReason.STOP_UNDECIDED,
                            "Có phiếu dừng chấm nhưng chưa đủ để áp dụng cho sản phẩm",
                            "Some sheets stop the scoring, too few for it to hold");
            case Ranking.Ranked ranked
                    when ranked.spreadExceeded()
                            && settings.deviationAction() == DeviationAction.DISCUSS_AND_RESCORE ->
                    OpenReason.of(
                            OpenReason.SPREAD_EXCEEDED,
                            "Chênh lệch tổng điểm giữa các thành viên vượt %s điểm; cần thảo luận và"
                                            .formatted(settings.maxTotalDeviation())
                                    + " chấm lại",
                            "The members' totals lie more than %s points apart; discuss and score again"
                                    .formatted(settings.maxTotalDeviation()));
            case Ranking.Ranked _, Ranking.Excluded _, Ranking.Stopped _ -> null;
        };
    }

    private List<OpenReason> formalities() {
        var open = new ArrayList<OpenReason>();
        var quorum = Quorum.of(bench, settings);
        if (!quorum.isMet()) {
            open.add(
                    OpenReason.of(
                            OpenReason.QUORUM_NOT_MET,
                            "Cần %d thành viên, hiện có %d"
                                    .formatted(quorum.required(), quorum.present()),
                            "%d members are needed, %d are there"
                                    .formatted(quorum.required(), quorum.present())));
        }
        if (settings.chairMustAttend() && !bench.chairSits()) {
            open.add(
                    OpenReason.of(
                            OpenReason.CHAIR_MISSING,
                            "Chủ tịch Hội đồng hoặc người dự thay không có mặt",
                            "Neither the chair nor a substitute is there"));
        }
        var missing = missingSheets();
        if (!missing.isEmpty() || bench.scorers().isEmpty()) {
            var who = missing.stream().map(Seat::personName).collect(joining(", "));
            open.add(
                    OpenReason.of(
                            OpenReason.SHEETS_MISSING,
                            "Chưa niêm phong phiếu: " + (who.isEmpty() ? "không có ai chấm" : who),
                            "Sheets not sealed: " + (who.isEmpty() ? "nobody scores" : who)));
        }
        return open;
    }

    private List<Seat> missingSheets() {
        var sealed = scores.members().stream().map(Sheet::member).collect(Collectors.toSet());
        return bench.scorers().stream()
                .filter(seat -> !sealed.contains(bench.scorer(seat).orElseThrow()))
                .toList();
    }

    private static boolean isAboutSheets(OpenReason reason) {
        return reason.code().equals(OpenReason.SHEETS_MISSING);
    }

    private static OpenReason meetingNeeded() {
        return OpenReason.of(
                OpenReason.OPINIONS_DIFFER,
                "Ý kiến bằng văn bản của các thành viên cho hạng sao khác nhau; cần họp Hội đồng",
                "The members' written opinions lead to different stars; the council has to meet");
    }

    private static OpenReason agreedMissing() {
        return OpenReason.of(
                OpenReason.AGREED_SHEET_MISSING,
                "Quy chế thử mức tối thiểu trên phiếu thống nhất: cần gửi kèm phiếu này khi khóa",
                "The minimums are tested on an agreed sheet: send it with the closing");
    }
}
